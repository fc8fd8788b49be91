import { Button } from "@zendeskgarden/react-buttons";
import { Row } from "../ui/Row";
import { useSayMoment } from "../ui/useSayMoment";

type TimeButtonsProps = {
  times: readonly string[];
  chosen: string | null;
  onChoose: (at: string) => void;
};

/** Times at which the customer could hear next. */
export function TimeButtons({ times, chosen, onChoose }: TimeButtonsProps) {
  const say = useSayMoment();
  return (
    <Row $gap={6}>
      {times.map((at) => (
        <Button
          key={at}
          size="small"
          isPrimary={at === chosen}
          aria-pressed={at === chosen}
          onClick={() => onChoose(at)}
        >
          {say(at)}
        </Button>
      ))}
    </Row>
  );
}
