CREATE INDEX saved_search_alert IF NOT EXISTS FOR (s:SavedSearch) ON (s.alertAt);
