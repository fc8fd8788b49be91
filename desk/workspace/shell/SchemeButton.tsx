import { IconButton } from "@zendeskgarden/react-buttons";
import { useColorScheme } from "@zendeskgarden/react-theming";
import { Icon } from "../look/Icon";

/** Switches between light and dark. */
export function SchemeButton() {
  const { colorScheme, setColorScheme } = useColorScheme();
  const other = colorScheme === "dark" ? "light" : "dark";
  return (
    <IconButton aria-label={`Switch to ${other} colors`} onClick={() => setColorScheme(other)}>
      <Icon name={other === "dark" ? "moon" : "sun"} />
    </IconButton>
  );
}
