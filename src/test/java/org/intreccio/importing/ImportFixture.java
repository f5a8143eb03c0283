package org.intreccio.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders to import, made by us: every test takes a number of its own, by which its ids differ from those of others. */
final class ImportFixture {

    private ImportFixture() {}

    /** Three organisations, two projects, four participations, as the open data portal publishes them. */
    static Path publishedCordis(Path folder, int n) {
        write(
                folder,
                "organization.csv",
                "\uFEFF" + """
                projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active
                N001;"LOOM";N100;"IT01";"UNIVERSITA DELLA TRAMA";"UNITRAMA";"false";"HES";"via Telaio 1";"20100";"TORINO TO";"IT";"ITC11";"(45.07,7.68)";"http://www.trama.example";"";"2023-01-01";"901";"1";"coordinator";"250000,50";"250000,50";"300000";"false";"true"
                N001;"LOOM";N101;"FR01";"FILATURE DU MIDI";"";"true";"PRC";"";"";"TOULOUSE CEDEX 4";"FR";"FRJ23";"43.60,1.44";"javascript:alert(1)";"";"2023-01-01";"902";"2";"participant";"100000";"100000";"100000";"false";"true"
                N002;"WEFT";N101;"FR01";"FILATURE DU MIDI";"";"true";"PRC";"";"";"TOULOUSE";"FR";"FRJ23";"43.60,1.44";"";"";"2023-01-01";"902";"1";"coordinator";"";"";"";"false";"true"
                N002;"WEFT";N102;"EL01";"";"";"";"OTH";"";"";"";"EL";"";"";"";"";"2023-01-01";"903";"2";"thirdParty";"1.000,25";"";"";"false";"true"
                """.replace("N00", n + "00").replace("N10", n + "10"));
        write(folder, "project.csv", """
                id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi
                N001;"LOOM";"SIGNED";"A loom for ""many"" hands";"2018-02-01";"2021-01-31";"300000,5";"250000";"H2020-EU.3.";"LOOM-01-2018";"2018-01-01";"H2020";"";"";"RIA";"";"First line
                second; line";"2023-01-01";"N501";""
                N002;"WEFT";"CLOSED";"Weft";"2019-05-01";"2020-04-30";"";"";"HORIZON.2.1";"WEFT-02-2019";"2019-01-01";"HORIZON";"";"";"CSA";"";"";"2023-01-01";"N502";""
                """.replace("N00", n + "00").replace("N50", n + "50"));
        return folder;
    }

    /** Two organisations in one project, by the columns of before 2021. */
    static Path olderCordis(Path folder, int n) {
        write(folder, "cordis-h2020organizations.csv", """
                projectRcn;projectID;projectAcronym;role;id;name;shortName;activityType;endOfParticipation;ecContribution;country;street;city;postCode;organizationUrl;vatNumber
                N501;N001;LOOM;coordinator;N100;"UNIVERSITA DELLA TRAMA";UNITRAMA;HES;false;250000;IT;"via Telaio 1";TORINO;10100;http://www.trama.example;
                N501;N001;LOOM;participant;N101;"FILATURE DU MIDI";;PRC;false;100000,5;FR;;TOULOUSE;31000;;
                """.replace("N50", n + "50")
                .replace("N00", n + "00")
                .replace("N10", n + "10"));
        write(folder, "cordis-h2020projects.csv", """
                rcn;id;acronym;status;programme;topics;frameworkProgramme;title;startDate;endDate;projectUrl;objective;totalCost;ecMaxContribution;call;fundingScheme;coordinator;coordinatorCountry;participants;participantCountries;subjects
                N501;N001;LOOM;CLOSED;H2020-EU.1.;LOOM-1-2015;H2020;"An older loom";2015-02-01;2017-01-31;;"What it was for";300000;250000;LOOM-2015;RIA;"UNIVERSITA DELLA TRAMA";IT;"FILATURE DU MIDI";FR;
                """.replace("N50", n + "50").replace("N00", n + "00"));
        return folder;
    }

    /** The plain files of {@link #plain} with who worked together before: the first two organisations, and one that is not known. */
    static Path withEarlier(Path folder, int n) {
        plain(folder, n, 2);
        write(folder, "fp7_history.csv", """
                fp7_project_rcn,org_id
                N9,N0000
                N9,N0001
                N9,77777777
                """.replace("N", String.valueOf(n)));
        return folder;
    }

    /** As many organisations as asked, each with the next one in a project of two, as plain files. */
    static Path plain(Path folder, int n, int size) {
        var organisations = new StringBuilder(
                "org_id,name,short_name,activity_type,kind,country,city,lat,lon,nuts3,url,sme,n_projects,first_year,name_source\n");
        var projects = new StringBuilder(
                "project_id,cordis_id,acronym,title,topic_code,theme,action_type,programme_parts,start_date,end_date,total_cost,eu_contribution,n_participants,match\n");
        var participations = new StringBuilder("project_id,org_id,role,eu_contribution\n");
        for (int i = 0; i < size; i++) {
            organisations.append("%d%04d,Org %d,,PRC,company,IT,ROMA,41.9,12.5,,,1,1,2015,\n".formatted(n, i, i));
            projects.append("%d%04d,,P%d,Project %d,T-%d,Theme,RIA,LEIT;SC3,2015-01-01,2016-01-01,10,5,2,\n"
                    .formatted(n, i, i, i, n));
            participations.append("%d%04d,%d%04d,coordinator,5\n".formatted(n, i, n, i));
            participations.append("%d%04d,%d%04d,participant,\n".formatted(n, i, n, (i + 1) % size));
        }
        write(folder, "organisations.csv", organisations.toString());
        write(folder, "projects.csv", projects.toString());
        write(folder, "participations.csv", participations.toString());
        write(
                folder,
                "topics.csv",
                "topic_code,description,theme,n_projects,first_start\nT-" + n + ",On looms,Theme,1,2015-01-01\n");
        return folder;
    }

    static void write(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
