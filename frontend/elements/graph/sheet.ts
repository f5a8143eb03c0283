import { css } from 'lit';

/** How the frame around the canvas looks. */
export const graphSheet = css`
  .frame {
    position: relative;
    height: var(--graph-height, 28rem);
    background: radial-gradient(circle at 50% 45%, var(--surface-raised), var(--surface-sunk));
  }
  .frame:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
  }
  .stage {
    position: absolute;
    inset: 0;
    font-family: var(--font-body);
  }
  @media (pointer: coarse) {
    .frame:not(.active) .stage {
      pointer-events: none;
    }
  }
  .chosen {
    position: absolute;
    inset: auto var(--space-2) var(--space-2) var(--space-2);
    z-index: 10;
    display: flex;
    align-items: center;
    gap: var(--space-2);
    width: fit-content;
    max-width: calc(100% - 2 * var(--space-2));
    box-sizing: border-box;
    padding: var(--space-2) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-m);
    background: var(--surface-raised);
    box-shadow: var(--shadow-2);
  }
  .chosen strong,
  .chosen a {
    font-weight: 650;
  }
  .chosen span {
    color: var(--ink-soft);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-4);
    list-style: none;
    margin: 0;
    padding: var(--space-2) var(--space-3) 0;
    border-block-start: 1px solid var(--line);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
  }
  .paths {
    padding: var(--space-4);
  }
`;
