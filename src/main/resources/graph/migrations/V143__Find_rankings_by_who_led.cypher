CREATE INDEX ranked_line_lead IF NOT EXISTS FOR (l:RankedLine) ON (l.lead);
