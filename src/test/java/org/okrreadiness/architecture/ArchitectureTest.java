package org.okrreadiness.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of rooms in docs/architecture.md. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Rooms.ROOT);

    @TestFactory
    Stream<DynamicTest> eachRoomKnowsOnlyTheRoomsItMayKnow() {
        return Rooms.ALLOWED.keySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        "[" + room + "]",
                        () -> classes()
                                .that()
                                .resideInAPackage(Rooms.fullName(room))
                                .should()
                                .onlyDependOnClassesThat(areOutsideOrAllowedFor(room))
                                .because(
                                        "docs/architecture.md says who may know whom; change the table there and here together")
                                .check(CLASSES)));
    }

    @Test
    void everyPackageIsInTheTableAndEveryRoomExists() {
        TreeSet<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(Rooms.shortName(type.getPackageName())));
        assertThat(found).isEqualTo(new TreeSet<>(Rooms.ALLOWED.keySet()));
    }

    @Test
    void noRoomsFormACircle() {
        slices().matching(Rooms.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a circle of packages can only be understood, tested and changed as a whole")
                .check(CLASSES);
    }

    @Test
    void onlyTheScreensKnowJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Rooms.ROOT + ".ui..", Rooms.ROOT + ".bootstrap")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("the core and the command line must run where there is no screen")
                .check(CLASSES);
    }

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .because("a view model is tested without a toolkit")
                .check(CLASSES);
    }

    @Test
    void onlyStorageKnowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.ROOT + ".storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")
                .because("SQL stands in one place, so that another engine can be put there")
                .check(CLASSES);
    }

    @Test
    void onlyTheEdgesReadAndWriteJsonAndYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Rooms.ROOT + ".content..",
                        Rooms.ROOT + ".exchange..",
                        Rooms.ROOT + ".export..",
                        Rooms.ROOT + ".cli",
                        Rooms.ROOT + ".storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml..", "org.yaml..")
                .because("wire formats never leave their adapter")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineTouchesTheStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.ROOT + ".cli")
                .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("what a program prints is part of the command line's contract")
                .check(CLASSES);
    }

    @Test
    void onlySharedScreenPartsHopOntoTheScreensThread() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Rooms.ROOT + ".ui.common", Rooms.ROOT + ".bootstrap")
                .should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .because("threads are a concern of the background runner alone")
                .check(CLASSES);
    }

    @Test
    void capitalsTellNothingAboutALine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(Rooms.ROOT + ".scoring.words", Rooms.ROOT + ".own.redact")
                .should()
                .callMethod(org.okrreadiness.scoring.text.Token.class, "isCapitalised")
                .because(
                        "nobody may gain or lose by the way a line is typed; only the names in a case's prose and those that"
                                + " redaction proposes to replace, before anything is marked, are known by them")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> areOutsideOrAllowedFor(String room) {
        return DescribedPredicate.describe(
                "lie in " + Rooms.ALLOWED.get(room) + " or outside the project",
                type -> !Rooms.isOurs(type.getPackageName())
                        || Rooms.mayKnow(room, Rooms.shortName(type.getPackageName())));
    }
}
