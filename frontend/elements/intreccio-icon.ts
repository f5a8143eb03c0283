import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  createElement,
  Activity,
  ArrowRight,
  Bold,
  Bookmark,
  Building2,
  Calendar,
  Check,
  ChevronDown,
  ChevronRight,
  ChevronUp,
  CircleAlert,
  CircleCheck,
  Clock,
  Compass,
  Copy,
  Download,
  Ellipsis,
  ExternalLink,
  Eye,
  FileText,
  Gavel,
  Globe,
  Handshake,
  Heading,
  House,
  Info,
  Italic,
  KeyRound,
  Languages,
  LayoutGrid,
  LifeBuoy,
  Link,
  List,
  ListFilter,
  Lock,
  LogIn,
  LogOut,
  Mail,
  Map as MapSheet,
  MapPin,
  Megaphone,
  Menu,
  MessagesSquare,
  Monitor,
  Moon,
  Network,
  Pencil,
  Plus,
  Quote,
  Route,
  Scale,
  Search,
  Send,
  Share2,
  Shield,
  Sparkles,
  Sun,
  Target,
  ThumbsDown,
  Trash2,
  Upload,
  User,
  Users,
  X,
  type IconNode,
} from 'lucide';

/** The icons of the portal by the names that Java's Glyph gives them. */
const GLYPHS: Readonly<Record<string, IconNode>> = {
  activity: Activity,
  'arrow-right': ArrowRight,
  bold: Bold,
  bookmark: Bookmark,
  building: Building2,
  calendar: Calendar,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-right': ChevronRight,
  'chevron-up': ChevronUp,
  'circle-alert': CircleAlert,
  'circle-check': CircleCheck,
  clock: Clock,
  close: X,
  compass: Compass,
  copy: Copy,
  download: Download,
  'external-link': ExternalLink,
  eye: Eye,
  'file-text': FileText,
  filter: ListFilter,
  gavel: Gavel,
  globe: Globe,
  handshake: Handshake,
  heading: Heading,
  help: LifeBuoy,
  house: House,
  info: Info,
  italic: Italic,
  key: KeyRound,
  languages: Languages,
  'layout-grid': LayoutGrid,
  link: Link,
  list: List,
  lock: Lock,
  'log-in': LogIn,
  'log-out': LogOut,
  mail: Mail,
  'map-pin': MapPin,
  map: MapSheet,
  megaphone: Megaphone,
  menu: Menu,
  messages: MessagesSquare,
  monitor: Monitor,
  moon: Moon,
  more: Ellipsis,
  network: Network,
  pencil: Pencil,
  plus: Plus,
  quote: Quote,
  route: Route,
  scale: Scale,
  search: Search,
  send: Send,
  share: Share2,
  shield: Shield,
  sparkles: Sparkles,
  sun: Sun,
  target: Target,
  'thumbs-down': ThumbsDown,
  trash: Trash2,
  upload: Upload,
  user: User,
  users: Users,
};

/** One icon, as large as the text around it and in its colour. */
@customElement('intreccio-icon')
export class IntreccioIcon extends LitElement {
  @property() name = '';

  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      line-height: 0;
      vertical-align: -0.15em;
    }
    svg {
      width: var(--icon-size, 1.2em);
      height: var(--icon-size, 1.2em);
      stroke-width: 1.9;
    }
  `;

  protected override render(): TemplateResult {
    const glyph = GLYPHS[this.name];
    return html`${glyph && createElement(glyph)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'intreccio-icon': IntreccioIcon;
  }
}
