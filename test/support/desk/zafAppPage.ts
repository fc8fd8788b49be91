// Zendesk's SDK, as npm has it, without types and as CommonJS.
import ZAFClient from "zendesk_app_framework_sdk";

Object.assign(window, { client: (ZAFClient as { init(): unknown }).init(), events: [] });
