type SparklineProps = {
  counts: readonly number[];
  label: string;
  width?: number;
  height?: number;
};

/** The shape of a few weeks, one bar a day. */
export function Sparkline({ counts, label, width = 112, height = 28 }: SparklineProps) {
  const highest = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
    >
      <line x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} stroke="var(--border)" />
      {counts.map((count, day) => {
        const tall = count === 0 ? 0 : Math.max(2, (count / highest) * (height - 2));
        const isLate = day >= counts.length - 7;
        return (
          <rect
            key={day}
            x={day * step + step * 0.15}
            y={height - 1 - tall}
            width={step * 0.7}
            height={tall}
            fill={isLate ? "var(--fg-primary)" : "var(--border-emphasis)"}
          />
        );
      })}
    </svg>
  );
}
