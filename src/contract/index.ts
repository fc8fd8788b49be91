import * as connection from "./connection";
import * as disputes from "./disputes";
import * as fixes from "./fixes";
import * as handovers from "./handovers";
import * as histories from "./histories";
import * as bulk from "./bulk";
import * as causes from "./causes";
import * as curation from "./curation";
import * as models from "./models";
import * as incidents from "./incidents";
import * as notices from "./notices";
import * as outreach from "./outreach";
import * as ownership from "./ownership";
import * as patterns from "./patterns";
import * as quality from "./quality";
import * as review from "./review";
import * as session from "./session";
import * as settings from "./settings";
import * as simulation from "./simulation";
import * as templateDetail from "./templateDetail";
import * as templateEvidence from "./templateEvidence";
import * as templateProposals from "./templateProposals";
import * as templateRuns from "./templateRuns";
import * as templates from "./templates";
import * as today from "./today";
import * as versions from "./versions";

/** Every endpoint of the service, in the order of its documentation. */
export const endpoints = {
  readMe: session.readMe,
  renewSession: session.renewSession,
  readConnection: connection.readConnection,
  startConnecting: connection.startConnecting,
  allowTemplates: connection.allowTemplates,
  disconnect: connection.disconnect,
  readDeliveryHealth: connection.readDeliveryHealth,
  retryParked: connection.retryParked,
  readHistoryHealth: histories.readHistoryHealth,
  retryStuck: histories.retryStuck,
  readTicketOwnership: ownership.readTicketOwnership,
  setContact: ownership.setContact,
  setNextUpdate: ownership.setNextUpdate,
  listMyPromises: ownership.listMyPromises,
  readHandoverSetup: handovers.readHandoverSetup,
  storeContract: handovers.storeContract,
  readTicketCare: handovers.readTicketCare,
  listHandovers: handovers.listHandovers,
  listNotices: notices.listNotices,
  putNoticesAway: notices.putNoticesAway,
  readToday: today.readToday,
  listWaiting: today.listWaiting,
  listPersonRequests: today.listPersonRequests,
  listReview: review.listReview,
  decideFlag: review.decideFlag,
  undoDecision: review.undoDecision,
  decideMany: review.decideMany,
  undoMany: review.undoMany,
  listViews: review.listViews,
  saveView: review.saveView,
  removeView: review.removeView,
  listFlagWords: disputes.listFlagWords,
  disputeFlag: disputes.disputeFlag,
  withdrawDispute: disputes.withdrawDispute,
  readPrecision: quality.readPrecision,
  readSample: quality.readSample,
  drawSample: quality.drawSample,
  judgeSample: quality.judgeSample,
  readTimeline: review.readTimeline,
  listPatterns: patterns.listPatterns,
  readPattern: patterns.readPattern,
  readTicketPattern: patterns.readTicketPattern,
  curatePattern: curation.curatePattern,
  undoCuration: curation.undoCuration,
  listCuration: curation.listCuration,
  readIncident: incidents.readIncident,
  openIncident: incidents.openIncident,
  closeIncident: incidents.closeIncident,
  checkSentence: incidents.checkSentence,
  agreeSentence: incidents.agreeSentence,
  previewBulk: bulk.previewBulk,
  startBulk: bulk.startBulk,
  readBulk: bulk.readBulk,
  retryBulk: bulk.retryBulk,
  readOutreach: outreach.readOutreach,
  startOutreach: outreach.startOutreach,
  readCauses: causes.readCauses,
  listFixes: fixes.listFixes,
  registerFix: fixes.registerFix,
  removeFix: fixes.removeFix,
  listImprovements: fixes.listImprovements,
  saveImprovement: fixes.saveImprovement,
  moveImprovement: fixes.moveImprovement,
  listTemplates: templates.listTemplates,
  readTemplate: templateDetail.readTemplate,
  keepTheirs: templateDetail.keepTheirs,
  checkProposal: templateProposals.checkProposal,
  editProposal: templateProposals.editProposal,
  resetProposal: templateProposals.resetProposal,
  askApproval: templateProposals.askApproval,
  decideProposal: templateProposals.decideProposal,
  commentTemplate: templateProposals.commentTemplate,
  readTemplatePolicy: templateProposals.readTemplatePolicy,
  saveTemplatePolicy: templateProposals.saveTemplatePolicy,
  startRun: templateRuns.startRun,
  confirmRun: templateRuns.confirmRun,
  cancelRun: templateRuns.cancelRun,
  readRun: templateRuns.readRun,
  listRuns: templateRuns.listRuns,
  readPreview: templateEvidence.readPreview,
  readEffect: templateEvidence.readEffect,
  readSettings: settings.readSettings,
  saveSettings: settings.saveSettings,
  readDeskLists: settings.readDeskLists,
  simulateLimits: simulation.simulateLimits,
  readWordingSettings: settings.readWordingSettings,
  readModel: models.readModel,
  saveModel: models.saveModel,
  tryModel: models.tryModel,
  askModel: models.askModel,
  listVersions: versions.listVersions,
  keepVersions: versions.keepVersions,
};
