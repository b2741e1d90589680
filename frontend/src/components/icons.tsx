/** Icons of the design: Tabler, 16 px in text, 18 px in the rail, stroke 1.75, never read aloud. */
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBook2,
  IconBriefcase,
  IconCheck,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconCircle,
  IconCircleDashed,
  IconDots,
  IconDownload,
  IconExternalLink,
  IconFileText,
  IconFileUpload,
  IconInfoCircle,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLink,
  IconLogout,
  IconPencil,
  IconPlus,
  type IconProps,
  IconRefresh,
  IconScissors,
  IconSearch,
  IconSettings,
  IconShieldX,
  IconSparkles,
  IconSun,
  IconTrash,
  IconUser,
  IconWifiOff,
  IconX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

const styled = (Icon: ComponentType<IconProps>) =>
  function Styled({ size = 16, stroke = 1.75, ...rest }: IconProps) {
    return <Icon size={size} stroke={stroke} aria-hidden="true" focusable="false" {...rest} />;
  };

export const Icon = {
  add: styled(IconPlus),
  back: styled(IconChevronLeft),
  check: styled(IconCheck),
  collapse: styled(IconLayoutSidebarLeftCollapse),
  expand: styled(IconLayoutSidebarLeftExpand),
  down: styled(IconChevronDown),
  download: styled(IconDownload),
  edit: styled(IconPencil),
  experience: styled(IconBook2),
  file: styled(IconFileText),
  gap: styled(IconCircleDashed),
  info: styled(IconInfoCircle),
  jobs: styled(IconBriefcase),
  link: styled(IconLink),
  logout: styled(IconLogout),
  more: styled(IconDots),
  next: styled(IconChevronRight),
  offline: styled(IconWifiOff),
  open: styled(IconExternalLink),
  pending: styled(IconCircle),
  remove: styled(IconTrash),
  retry: styled(IconRefresh),
  sample: styled(IconSparkles),
  search: styled(IconSearch),
  settings: styled(IconSettings),
  stopped: styled(IconShieldX),
  tailor: styled(IconScissors),
  today: styled(IconSun),
  undo: styled(IconArrowBackUp),
  upload: styled(IconFileUpload),
  user: styled(IconUser),
  warn: styled(IconAlertTriangle),
  x: styled(IconX),
};

export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg className="logo" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d="M3 12c4 0 5-6 10-6 3 0 5 2 5 4l3 1.5-3 1.5c-1 4-4 6-8 6-4 0-7-3-7-7zM15 9.5h.01M8 19l-2 3" />
    </svg>
  );
}
