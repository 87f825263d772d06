package org.okrreadiness.ui.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.reading.debrief.DebriefPage;
import org.okrreadiness.testing.BusyCohort;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.SampleHandingOut;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.UiTools;

class ModerationViewModelTest {

    private final PreparedDesk desk = BusyCohort.desk();
    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
    private final ModerationServices services = new ModerationServices(
            desk.desk, desk.cohort, new HandTurnedClock("2026-03-16T09:00:00Z"), SampleHandingOut.of());
    private final ModerationViewModel model = ModerationViewModel.of(tools, services);

    private OpenAnswer opened(OpenItem.Kind kind) {
        UnsettledViewModel unsettled = model.unsettled();
        unsettled.load();
        unsettled.kindProperty().set(kind);
        unsettled.open(unsettled.items().get(0));
        return unsettled.openedProperty().get().orElseThrow();
    }

    @Test
    void tellsAConflictByWhoGaveWhatAndWhen() {
        model.unsettled().load();
        OpenItem first = model.unsettled().items().get(0);
        assertThat(first.kinds()).contains(OpenItem.Kind.CONFLICT);
        assertThat(first.reasons().get(0)).isEqualTo("Key ideas: you 2, " + BusyCohort.LONG_NAME + " 0, 14 Mar");
        assertThat(first.title()).endsWith("Answer 9");
    }

    @Test
    void showsOnlyTheKindThatIsAskedFor() {
        model.unsettled().load();
        assertThat(model.unsettled().count(OpenItem.Kind.APPEALED)).isEqualTo(1);
        model.unsettled().kindProperty().set(OpenItem.Kind.ESCALATED);
        assertThat(model.unsettled().items()).extracting(OpenItem::answer).containsExactly(PreparedDesk.answer(10));
    }

    @Test
    void settlesAConflictPlaceByPlaceAndStaysWithTheAnswerUntilItIsDone() {
        OpenAnswer answer = opened(OpenItem.Kind.CONFLICT);
        int places = answer.places().size();
        assertThat(answer.lines()).isNotEmpty();
        assertThat(answer.places().get(0).held()).hasSize(2);
        model.unsettled().decide(answer, answer.places().get(0), Level.EMERGING, "One reason, loosely tied");
        OpenAnswer next = model.unsettled().openedProperty().get().orElseThrow();
        assertThat(next.answer()).isEqualTo(answer.answer());
        assertThat(next.places()).hasSize(places - 1);
    }

    @Test
    void decidesAnAppealAsOne() {
        OpenAnswer answer = opened(OpenItem.Kind.APPEALED);
        assertThat(answer.places().get(0).appeals().get(0).words()).startsWith("I do name");
        model.unsettled().decide(answer, answer.places().get(0), Level.STRONG, "In the second sentence");
        Standing settled =
                desk.desk.cohorts().standings(desk.desk.cohorts().workbook(desk.cohort)).get(answer.answer()).stream()
                        .filter(standing ->
                                standing.place().equals(answer.places().get(0).place()))
                        .findFirst()
                        .orElseThrow();
        assertThat(settled.source()).contains(Standing.Source.APPEAL);
        assertThat(settled.level()).contains(Level.STRONG);
        assertThat(model.unsettled().count(OpenItem.Kind.APPEALED)).isZero();
    }

    @Test
    void refusesADecisionWithoutAReason() {
        OpenAnswer answer = opened(OpenItem.Kind.CONFLICT);
        model.unsettled().decide(answer, answer.places().get(0), Level.EMERGING, " ");
        assertThat(model.unsettled().work().problemProperty().get().advice()).contains("needs a reason");
        assertThat(model.unsettled().work().busyProperty().get()).isFalse();
    }

    @Test
    void setsAReferenceAnswerOnlyWithAReasonForEveryMark() {
        ReferencesViewModel references = model.references();
        references.load();
        references
                .taskProperty()
                .set(references.tasks().stream()
                        .filter(task -> task.id().equals(Samples.ANSWER))
                        .findFirst()
                        .orElseThrow());
        assertThat(references.rows().get(0).use()).isPresent();
        ReferencesViewModel.Row ordinary = references.rows().stream()
                .filter(row -> row.use().isEmpty())
                .findFirst()
                .orElseThrow();
        references.open(ordinary);
        ReferencesViewModel.Opened opened = references.openedProperty().get().orElseThrow();
        references.set(opened, marks(opened, ""), ReferenceUse.SEED);
        assertThat(references.work().problemProperty().get().advice()).contains("others learn from it");
        references.set(
                opened,
                marks(opened, "It names who gains").subList(1, opened.places().size()),
                ReferenceUse.SEED);
        assertThat(references.work().problemProperty().get().advice()).contains("no level yet");
        references.set(opened, marks(opened, "It names who gains"), ReferenceUse.SEED);
        assertThat(references.work().problemProperty().get()).isNull();
        assertThat(desk.desk
                        .cohorts()
                        .workbook(desk.cohort)
                        .answer(ordinary.answer())
                        .reference()
                        .orElseThrow()
                        .use())
                .isEqualTo(ReferenceUse.SEED);
    }

    private static List<GivenMark> marks(ReferencesViewModel.Opened opened, String reason) {
        return opened.places().stream()
                .map(settle -> new GivenMark(settle.place(), Level.SOUND, reason, ""))
                .toList();
    }

    @Test
    void letsAStoppedMarkerGoOnWithAReason() {
        MarkersViewModel markers = model.markers();
        markers.load();
        MarkerReading.TaskLine stopped = annas(markers);
        assertThat(stopped.waits()).isTrue();
        assertThat(stopped.seeds()).isEqualTo("1 of 3 good");
        markers.letOn(PreparedDesk.ANNA, stopped.task(), "Read the descriptors together");
        assertThat(annas(markers).waits()).isFalse();
    }

    private static MarkerReading.TaskLine annas(MarkersViewModel markers) {
        return markers.markers().stream()
                .filter(marker -> marker.marker().equals(PreparedDesk.ANNA))
                .flatMap(marker -> marker.tasks().stream())
                .filter(task -> task.task().equals(Samples.ANSWER))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void claimsNoSeverityFromTooFewAnswers() {
        model.markers().load();
        assertThat(model.markers().markers())
                .allSatisfy(
                        marker -> assertThat(marker.sentences()).noneMatch(line -> line.contains("of a level less")));
    }

    @Test
    void saysOfEveryFigureWhatItRestsOn() {
        FiguresViewModel figures = model.figures();
        figures.load();
        FiguresViewModel.Content content = figures.contentProperty().get();
        FigureTable among = content.tables().get(0);
        assertThat(among.rows()).isNotEmpty().allSatisfy(row -> assertThat(row).hasSameSizeAs(among.columns()));
        assertThat(among.rows().get(0).get(among.columns().size() - 1)).endsWith("(too few)");
        assertThat(figures.asText()).contains("Agreement between markers\nCriterion\tSame\tWithin one");
        assertThat(content.charts().kappas()).isNotEmpty();
    }

    @Test
    void turnsPagesOfTheDebriefAndSetsOtherPairsSideBySide() {
        DebriefViewModel debrief = model.debrief();
        debrief.load();
        assertThat(debrief.hasOtherPairs()).isFalse();
        debrief.turn(debrief.pages().size());
        assertThat(debrief.atProperty().get()).isEqualTo(debrief.pages().size() - 1);
        assertThat(debrief.hasOtherPairs()).isTrue();
        DebriefPage before = debrief.pages().get(debrief.atProperty().get());
        assertThat(before).isInstanceOf(DebriefPage.Contrasting.class);
        debrief.anotherPair();
        assertThat(debrief.atProperty().get()).isEqualTo(debrief.pages().size() - 1);
    }

    @Test
    void saysHowManyScoresOtherRubricsWouldChangeBeforeTheyAreInForce() {
        RubricsViewModel rubrics = model.rubrics();
        rubrics.load();
        rubrics.look(rubrics.choices().get(0));
        RubricsViewModel.Outlook outlook = rubrics.outlookProperty().get().orElseThrow();
        assertThat(outlook.differences()).singleElement().asString().startsWith("Other points: \u201cKey ideas\u201d");
        assertThat(outlook.outcome()).matches("[1-9]\\d* scores of tasks change.*");
        rubrics.confirm(outlook, "Ideas weigh more", false);
        assertThat(rubrics.outlookProperty().get()).isEqualTo(Optional.empty());
        assertThat(desk.desk.cohorts().workbook(desk.cohort).cohort().rubrics())
                .isEqualTo(outlook.preview().offer().rubrics());
    }
}
