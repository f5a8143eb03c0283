CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (e:Erasure) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT erasure_open IF NOT EXISTS FOR (e:Erasure) REQUIRE e.openFor IS UNIQUE;
CREATE CONSTRAINT data_export_id IF NOT EXISTS FOR (e:DataExport) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT data_export_going IF NOT EXISTS FOR (e:DataExport) REQUIRE e.goingFor IS UNIQUE;
CREATE INDEX data_export_user IF NOT EXISTS FOR (e:DataExport) ON (e.user);
