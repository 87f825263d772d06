package org.okrreadiness.ui.decide.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.NeedSheetFiles;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.FactKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.decide.Conflict;
import org.okrreadiness.service.decide.KnownFact;
import org.okrreadiness.testing.InMemoryNeeds;
import org.okrreadiness.testing.SampleNeeds;
import org.okrreadiness.testing.SteppedRunner;

class PeopleViewModelTest {

    private static final StatementId CHECKINS = new StatementId("checkins-held");

    @TempDir
    Path folder;

    private final NeedOnDesk desk = new NeedOnDesk();

    private Path file(String name, Respondent... respondents) throws IOException {
        AnswerSheet sheet = AnswerSheet.EMPTY.withRespondents(List.of(respondents));
        String text = new NeedSheetFiles(InMemoryNeeds.method().questionnaire()).filled(sheet);
        return Files.writeString(folder.resolve(name), text);
    }

    private static Respondent saying(String name, Seat seat, Frequency answer) {
        return new Respondent(
                name, seat, Map.of(CHECKINS, new Answer(Optional.of(answer), "Six of eight", Optional.empty())));
    }

    @Test
    void addsMovesAndRemovesPeopleWithTheirAnswers() {
        NeedViewModel model = desk.opened(SampleNeeds.answered());
        PeopleViewModel people = model.people();
        people.add(" Coach C ", Seat.HR, () -> {});
        Respondent added = model.desk().sheet().find("coach c").orElseThrow();
        people.move(added, Seat.TEAM_MEMBER);
        assertThat(desk.store.find(SampleNeeds.ANSWERED).orElseThrow().sheet().find("Coach C"))
                .hasValueSatisfying(who -> assertThat(who.seat()).isEqualTo(Seat.TEAM_MEMBER));
        people.remove(model.desk().sheet().find("Manager B").orElseThrow());
        assertThat(model.desk().sheet().find("Manager B")).isEmpty();
    }

    @Test
    void saysWhyNobodyWasAdded() {
        NeedViewModel model = desk.opened(SampleNeeds.answered());
        model.people().add("manager b", Seat.HR, () -> {
            throw new AssertionError("Nobody was added");
        });
        assertThat(model.desk().problemProperty().get().advice()).contains("manager b");
        assertThat(model.desk().sheet().respondents()).hasSize(3);
    }

    @Test
    void takesInSeveralFilesAndSaysOfEachWhatBecameOfIt() throws IOException {
        NeedViewModel model = desk.opened(SampleNeeds.answered());
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "format: 1\nrespondents: 7\n");
        model.people()
                .taking()
                .take(List.of(
                        file("one.yaml", saying("Coach C", Seat.HR, Frequency.OFTEN)),
                        broken,
                        folder.resolve("gone.yaml"),
                        file("two.yaml", saying("Lead D", Seat.TEAM_MEMBER, Frequency.OFTEN))));
        List<TakenFile> files = model.people().taking().filesProperty().get();
        assertThat(files).extracting(file -> file.outcome().isPresent()).containsExactly(true, false, false, true);
        assertThat(files.get(0).said()).isEqualTo("1 answer or fact is new.");
        assertThat(files.get(1).said()).contains("nothing was taken in").contains("1");
        assertThat(files.get(2).said()).contains("gone.yaml");
        assertThat(model.desk().sheet().respondents()).hasSize(5);
    }

    @Test
    void whatIsHeldStandsUntilSomebodyChooses() throws IOException {
        NeedViewModel model = desk.opened(SampleNeeds.answered());
        PeopleViewModel people = model.people();
        people.taking().take(List.of(file("b.yaml", saying("Manager B", Seat.MANAGER, Frequency.OFTEN))));
        Conflict conflict = people.taking().conflictsProperty().get().get(0);
        assertThat(people.words(conflict))
                .contains("Check-ins take place")
                .contains("never")
                .contains("often");
        assertThat(answer(model).given()).contains(Frequency.NEVER);
        people.take(conflict);
        assertThat(answer(model).given()).contains(Frequency.OFTEN);
        assertThat(people.taking().conflictsProperty().get()).isEmpty();
    }

    private static Answer answer(NeedViewModel model) {
        return model.desk().sheet().find("Manager B").orElseThrow().answer(CHECKINS);
    }

    @Test
    void keepsTwoPeopleOfOneNameApart() throws IOException {
        NeedViewModel model = desk.opened(SampleNeeds.answered());
        PeopleViewModel people = model.people();
        people.taking().take(List.of(file("b.yaml", saying("Manager B", Seat.HR, Frequency.OFTEN))));
        people.takeAsAnother(
                (Conflict.OfSeat) people.taking().conflictsProperty().get().get(0));
        assertThat(model.desk().sheet().find("Manager B (HR or L&D)"))
                .hasValueSatisfying(
                        who -> assertThat(who.answer(CHECKINS).given()).contains(Frequency.OFTEN));
        assertThat(people.taking().conflictsProperty().get()).isEmpty();
    }

    @Test
    void bringsToLightWhatTheSamePersonSaidOtherwise() throws IOException {
        NeedViewModel model = desk.opened(SampleNeeds.answered());
        PeopleViewModel people = model.people();
        people.taking().take(List.of(file("b.yaml", saying("Manager B", Seat.HR, Frequency.OFTEN))));
        people.take(people.taking().conflictsProperty().get().get(0));
        assertThat(people.taking().conflictsProperty().get()).singleElement().isInstanceOf(Conflict.OfAnswer.class);
        people.keep(people.taking().conflictsProperty().get().get(0));
        assertThat(people.taking().conflictsProperty().get()).isEmpty();
        assertThat(answer(model).given()).contains(Frequency.NEVER);
    }

    @Test
    void writesAFileForAColleagueThatComesBack() throws IOException {
        NeedViewModel model = desk.opened(SampleNeeds.answered());
        Path file = folder.resolve("for-hr.yaml");
        model.people().handOut(Seat.HR, file);
        assertThat(model.people().handedOutProperty().get()).contains("for-hr.yaml");
        assertThat(Files.readString(file)).contains("seat: hr").doesNotContain("pumps");
    }

    @Test
    void offersWhatTheProgramKnowsAndCountsItOnce() {
        desk.known = List.of(new KnownFact(FactKind.WRITING, 41.5, 14, Phrase.of("need.fact.source.folder", "14")));
        NeedViewModel model = desk.opened(SampleNeeds.answered());
        model.to(NeedPart.PEOPLE);
        Fact offered = model.people().offered().get(0);
        assertThat(offered.source()).isEqualTo("People who sat an assessment in this data folder: 14");
        model.people().know(offered);
        assertThat(model.people().offered()).isEmpty();
        assertThat(model.desk().sheet().facts()).contains(offered);
        model.people().forget(offered);
        assertThat(model.people().offered()).containsExactly(offered);
    }

    @Test
    void readsAShareOnlyFromTwoNumbersThatMakeOne() {
        assertThat(PeopleViewModel.share(FactKind.CHECKINS_HELD, " 3", "8 ", " log "))
                .hasValueSatisfying(fact -> {
                    assertThat(fact.value()).isEqualTo(37.5);
                    assertThat(fact.people()).hasValue(8);
                    assertThat(fact.source()).isEqualTo("log");
                });
        assertThat(PeopleViewModel.share(FactKind.CHECKINS_HELD, "9", "8", "")).isEmpty();
        assertThat(PeopleViewModel.share(FactKind.CHECKINS_HELD, "0", "0", "")).isEmpty();
        assertThat(PeopleViewModel.share(FactKind.CHECKINS_HELD, "many", "8", ""))
                .isEmpty();
    }

    // ---- one thing after the other

    private final SteppedRunner runner = new SteppedRunner();

    private NeedViewModel openedSlowly() {
        NeedViewModel model = new NeedOnDesk(runner).opened(SampleNeeds.answered());
        runner.runAll();
        return model;
    }

    @Test
    void whatIsAskedForMeanwhileIsDoneNextAndNothingIsForgotten() {
        NeedViewModel model = openedSlowly();
        PeopleViewModel people = model.people();
        people.add("Coach C", Seat.HR, () -> {});
        people.add("Lead D", Seat.TEAM_MEMBER, () -> {});
        people.remove(model.desk().sheet().find("Manager B").orElseThrow());
        assertThat(runner.waiting()).isEqualTo(1);
        runner.runAll();
        assertThat(model.desk().sheet().respondents())
                .extracting(Respondent::name)
                .contains("Coach C", "Lead D")
                .doesNotContain("Manager B");
    }

    @Test
    void twoFactsThatAreCountedOneAfterTheOtherAreBothThere() {
        NeedViewModel model = openedSlowly();
        Fact writing = new Fact(FactKind.WRITING, 41.5, OptionalInt.of(14), "");
        Fact reviews = new Fact(FactKind.REVIEWS_HELD, 50, OptionalInt.of(4), "");
        model.people().know(writing);
        model.people().know(reviews);
        runner.runAll();
        assertThat(model.desk().sheet().facts()).contains(writing, reviews);
    }

    @Test
    void enterTwiceAddsSomebodyOnce() {
        NeedViewModel model = openedSlowly();
        model.people().add("Coach C", Seat.HR, () -> {});
        model.people().add(" coach c", Seat.HR, () -> {});
        runner.runAll();
        assertThat(model.desk().problemProperty().get()).isNull();
        model.people().add("Coach C", Seat.HR, () -> {});
        runner.runAll();
        assertThat(model.desk().problemProperty().get().advice()).contains("Coach C");
    }

    @Test
    void saysThatSomethingIsGoingOnOnlyWhenItTakesLong() {
        NeedOnDesk slowly = new NeedOnDesk(runner);
        NeedViewModel model = slowly.opened(SampleNeeds.answered());
        runner.runAll();
        model.people().add("Coach C", Seat.HR, () -> {});
        assertThat(model.desk().slowProperty().get()).isFalse();
        slowly.delay.advance(Duration.ofMillis(200));
        assertThat(model.desk().slowProperty().get()).isTrue();
        runner.runAll();
        assertThat(model.desk().slowProperty().get()).isFalse();
        slowly.delay.advance(Duration.ofSeconds(1));
        assertThat(model.desk().slowProperty().get()).isFalse();
    }

    @Test
    void showsEachFileAsItIsTakenInAndStopsBetweenTwo() throws IOException {
        NeedViewModel model = openedSlowly();
        TakingIn taking = model.people().taking();
        taking.take(List.of(
                file("1.yaml", saying("C 1", Seat.HR, Frequency.OFTEN)),
                file("2.yaml", saying("C 2", Seat.HR, Frequency.OFTEN)),
                file("3.yaml", saying("C 3", Seat.HR, Frequency.OFTEN))));
        assertThat(taking.progressProperty().get()).isEqualTo(new TakingIn.Progress(0, 3));
        runner.step();
        assertThat(taking.progressProperty().get()).isEqualTo(new TakingIn.Progress(1, 3));
        assertThat(taking.filesProperty().get()).hasSize(1);
        assertThat(model.desk().sheet().find("C 1")).isPresent();
        taking.stop();
        runner.runAll();
        assertThat(taking.progressProperty().get().isRunning()).isFalse();
        assertThat(taking.saidProperty().get()).contains("2 of 3");
        assertThat(model.desk().sheet().find("C 2")).isPresent();
        assertThat(model.desk().sheet().find("C 3")).isEmpty();
    }

    @Test
    void filesThatComeMeanwhileAreTakenInAfterTheOthers() throws IOException {
        NeedViewModel model = openedSlowly();
        TakingIn taking = model.people().taking();
        taking.take(List.of(file("1.yaml", saying("C 1", Seat.HR, Frequency.OFTEN))));
        taking.take(List.of(file("2.yaml", saying("C 2", Seat.HR, Frequency.OFTEN))));
        assertThat(taking.progressProperty().get().of()).isEqualTo(2);
        model.people().add("Lead D", Seat.TEAM_MEMBER, () -> {});
        runner.runAll();
        assertThat(taking.filesProperty().get()).hasSize(2);
        assertThat(model.desk().sheet().respondents())
                .extracting(Respondent::name)
                .contains("C 1", "C 2", "Lead D");
    }
}
