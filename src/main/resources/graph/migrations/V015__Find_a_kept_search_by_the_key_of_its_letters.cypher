CREATE CONSTRAINT saved_search_leave_key IF NOT EXISTS FOR (s:SavedSearch) REQUIRE s.leaveKey IS UNIQUE;
