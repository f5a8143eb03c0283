package org.intreccio;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The house rules that a compiler does not know. */
@AnalyzeClasses(packages = "org.intreccio", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String COMMANDS = "org\\.intreccio\\.(Commands|shell\\..*(Command|Console|Terminal))(\\$.*)?";

    @ArchTest
    static final ArchRule shiroStaysInIdentity = noClasses()
            .that()
            .resideOutsideOfPackage("org.intreccio.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.shiro..")
            .because(
                    "who signs in is asked of CurrentUser; how that is found out may change without any room noticing");

    @ArchTest
    static final ArchRule onlyCredentialsProve = noClasses()
            .that()
            .resideOutsideOfPackages("org.intreccio.identity..", "org.intreccio.credentials..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.intreccio.identity.Proofs")
            .because("whoever may say whom somebody is opens every account: one room does, and is read with care");

    @ArchTest
    static final ArchRule vaadinStaysInScreens = noClasses()
            .that()
            .resideOutsideOfPackages("org.intreccio..ui..", "org.intreccio.shell..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("rules must be usable from the REST interface, jobs and tests, where there is no screen");

    @ArchTest
    static final ArchRule driverStaysInQueries = noClasses()
            .that()
            .resideOutsideOfPackage("org.intreccio.graph..")
            .and()
            .haveNameNotMatching(".*(Queries|Edges|Repository)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.neo4j..")
            .because("how the graph is asked is the business of few classes, whose names say so");

    @ArchTest
    static final ArchRule kernelKnowsOnlyJava = classes()
            .that()
            .resideInAnyPackage("org.intreccio.kernel..", "org.intreccio.algorithms..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.springframework.modulith..",
                    "org.intreccio.kernel..",
                    "org.intreccio.algorithms..",
                    "org.jgrapht..")
            .because("every room speaks these words, and mathematics needs no framework but a library of graphs");

    @ArchTest
    static final ArchRule dependenciesComeByConstructor = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("a class whose fields are filled from outside cannot be made without Spring, and is never final");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("deadlines are tested with a clock that stands still: inject java.time.Clock");

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that()
            .haveNameNotMatching(COMMANDS)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the portal speaks to its keeper through the log; only commands have somebody at the terminal");

    @ArchTest
    static final ArchRule viewsKeepToThemselves = noClasses()
            .that(resideInAPackage("org.intreccio..api.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.intreccio.*.ui.."))
            .because("the REST interface and the screens are two ways to the same room, not one through the other");
}
