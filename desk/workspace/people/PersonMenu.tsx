import { IconButton } from "@zendeskgarden/react-buttons";
import { Item, ItemGroup, Menu } from "@zendeskgarden/react-dropdowns";
import { initialsOf } from "../look/initialsOf";
import { PersonAvatar } from "../look/PersonAvatar";
import { signInAs } from "../rest/deskControls";
import type { User } from "../rest/shapes";
import { roleLabel } from "./roleLabel";

type PersonMenuProps = {
  me: User;
  people: readonly User[];
  onFailure: (message: string) => void;
};

/** Who is signed in; lets one look at the desk as somebody else. */
export function PersonMenu({ me, people, onFailure }: PersonMenuProps) {
  const choose = (value: string | undefined) => {
    const person = people.find(({ id }) => value === `person-${id}`);
    if (person === undefined || person.id === me.id) return;
    signInAs(person.id).then(
      () => location.reload(),
      (error: unknown) => onFailure(error instanceof Error ? error.message : "That did not work"),
    );
  };
  return (
    <Menu
      placement="bottom-end"
      onChange={({ value, type }) => {
        if (/click|keyDown(Enter|Space)/i.test(type)) choose(value);
      }}
      button={(props) => (
        // What is read aloud begins with what is seen.
        <IconButton
          {...props}
          aria-label={`${initialsOf(me.name)}: signed in as ${me.name}. Switch person`}
          isPill
        >
          <PersonAvatar name={me.name} seed={me.id} size="extrasmall" />
        </IconButton>
      )}
    >
      <ItemGroup legend="Signed in as">
        {people.map((person) => (
          <Item
            key={person.id}
            value={`person-${person.id}`}
            label={person.name}
            isDisabled={person.id === me.id}
          >
            {person.name}
            <Item.Meta>
              {person.id === me.id ? `${roleLabel(person)}, that is you` : roleLabel(person)}
            </Item.Meta>
          </Item>
        ))}
      </ItemGroup>
    </Menu>
  );
}
