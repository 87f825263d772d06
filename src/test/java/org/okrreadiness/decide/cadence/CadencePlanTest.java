package org.okrreadiness.decide.cadence;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadencePlanTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void keepsItsRulesInQuartersOfEveryKind(int seed) {
        Quarters.byChance(seed).limit(500).forEach(CadencePlanTest::keepsItsRules);
    }

    private static void keepsItsRules(CadenceSettings settings) {
        CadencePlan plan = CadencePlan.of(settings);

        assertThat(plan.meetings()).allMatch(meeting -> settings.daysOff().isWorked(meeting.day()));
        assertThat(plan.meetings()).isSortedAccordingTo(Comparator.comparing(Meeting::start));
        assertThat(settings.daysOff().isWorked(plan.nextPlanning())).isTrue();
        planningEndsBeforeTheQuarter(plan);
        theEndComesInItsOrder(plan);
        everyWeekIsCoveredOrSpokenOf(plan);
        noTwoMeetingsOverlap(plan);
    }

    private static void planningEndsBeforeTheQuarter(CadencePlan plan) {
        List<Meeting> planning = plan.meetings().stream()
                .filter(meeting -> meeting.kind().stage() == Stage.PLANNING)
                .toList();
        assertThat(planning)
                .allMatch(meeting ->
                        meeting.day().isBefore(plan.settings().quarter().start()));
        assertThat(planning).extracting(Meeting::kind).isSorted();
        assertThat(planning)
                .extracting(Meeting::kind)
                .startsWith(MeetingKind.OUTCOMES)
                .endsWith(MeetingKind.COMMITMENT);
        assertThat(plan.meetings().subList(planning.size(), plan.meetings().size()))
                .allMatch(meeting ->
                        !meeting.day().isBefore(plan.settings().quarter().start()));
    }

    private static void theEndComesInItsOrder(CadencePlan plan) {
        Meeting review = only(plan, MeetingKind.REVIEW);
        Meeting reset = only(plan, MeetingKind.RESET);
        assertThat(review.end()).isBefore(reset.start());
        assertThat(reset.day()).isBefore(plan.nextPlanning());
        assertThat(plan.nextPlanning()).isBefore(plan.settings().quarter().end());
        LocalDate lastWeek =
                plan.settings().quarter().week(plan.settings().quarter().weeks());
        assertThat(review.day().isBefore(lastWeek)).isEqualTo(says(plan, Conflict.Kind.REVIEW_EARLIER));
    }

    private static void everyWeekIsCoveredOrSpokenOf(CadencePlan plan) {
        CadenceSettings settings = plan.settings();
        Set<Integer> spokenOf = plan.conflicts().stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.CHECK_IN_LEFT_OUT
                        || conflict.kind() == Conflict.Kind.CHECK_IN_EARLIER)
                .map(Conflict::week)
                .collect(toSet());
        only(plan, MeetingKind.MID_QUARTER);
        for (int week = 1; week < settings.quarter().weeks(); week++) {
            LocalDate first = settings.quarter().week(week);
            boolean isCovered = plan.inWeek(week).stream()
                    .anyMatch(meeting ->
                            !meeting.day().isBefore(first) && meeting.day().isBefore(first.plusWeeks(1)));
            boolean isPause = !settings.checkIn().rhythm().includes(week);
            assertThat(isCovered || isPause || spokenOf.contains(week))
                    .as("week " + week)
                    .isTrue();
        }
    }

    private static void noTwoMeetingsOverlap(CadencePlan plan) {
        for (int i = 1; i < plan.meetings().size(); i++) {
            assertThat(plan.meetings().get(i).start())
                    .isAfter(plan.meetings().get(i - 1).end());
        }
    }

    private static boolean says(CadencePlan plan, Conflict.Kind kind) {
        return plan.conflicts().stream().anyMatch(conflict -> conflict.kind() == kind);
    }

    private static Meeting only(CadencePlan plan, MeetingKind kind) {
        assertThat(plan.meetings())
                .filteredOn(meeting -> meeting.kind() == kind)
                .hasSize(1);
        return plan.meetings().stream()
                .filter(meeting -> meeting.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void plansTheUsualQuarter() {
        CadencePlan plan = CadencePlan.of(Quarters.usual());

        assertThat(plan.inWeek(0))
                .extracting(Meeting::kind)
                .containsExactly(
                        MeetingKind.OUTCOMES,
                        MeetingKind.TEAM_DRAFTS,
                        MeetingKind.ALIGNMENT,
                        MeetingKind.CHALLENGE,
                        MeetingKind.COMMITMENT);
        assertThat(plan.inWeek(7)).extracting(Meeting::kind).containsExactly(MeetingKind.MID_QUARTER);
        assertThat(plan.inWeek(13)).extracting(Meeting::kind).containsExactly(MeetingKind.REVIEW, MeetingKind.RESET);
        assertThat(plan.meetings()).hasSize(5 + 12 + 2);
        assertThat(plan.nextPlanning()).isEqualTo("2027-03-31");
    }

    @Test
    void keepsItsHourWhenClocksChange() {
        CadencePlan plan = CadencePlan.of(Quarters.usual());

        assertThat(plan.meetings())
                .filteredOn(meeting -> meeting.kind() == MeetingKind.CHECK_IN || meeting.kind() == MeetingKind.REVIEW)
                .allMatch(meeting -> meeting.start().toLocalTime().equals(LocalTime.of(9, 30)));
        assertThat(plan.inWeek(1).get(0).start().getOffset().getTotalSeconds()).isEqualTo(3600);
        assertThat(only(plan, MeetingKind.REVIEW).start().getOffset().getTotalSeconds())
                .isEqualTo(7200);
        assertThat(plan.conflicts())
                .containsExactly(Conflict.at(Conflict.Kind.CLOCKS_CHANGE, 12, LocalDate.of(2027, 3, 28)));
    }

    @Test
    void movesACheckInToTheNearestWorkingDayOfItsWeek() {
        CadencePlan plan = CadencePlan.of(Quarters.usual(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 19)));

        Meeting moved = plan.inWeek(3).get(0);
        assertThat(moved.day()).isEqualTo("2027-01-20");
        assertThat(moved.movedFrom()).contains(LocalDate.of(2027, 1, 19));
    }

    @Test
    void saysThatAWeekHasNoWorkingDayAndMeetsBefore() {
        CadencePlan plan = CadencePlan.of(Quarters.usual(week(8)));

        assertThat(plan.inWeek(8)).extracting(Meeting::day).containsExactly(LocalDate.of(2027, 2, 19));
        assertThat(plan.conflictsOf(8))
                .containsExactly(Conflict.at(Conflict.Kind.CHECK_IN_EARLIER, 8, LocalDate.of(2027, 2, 19)));
    }

    @Test
    void leavesOutTheSecondOfTwoWeeksWithoutWorkAndSaysSo() {
        LocalDate[] both = Stream.concat(Stream.of(week(8)), Stream.of(week(9))).toArray(LocalDate[]::new);
        CadencePlan plan = CadencePlan.of(Quarters.usual(both));

        assertThat(plan.inWeek(9)).isEmpty();
        assertThat(plan.conflictsOf(9))
                .containsExactly(new Conflict(Conflict.Kind.CHECK_IN_LEFT_OUT, 9, Optional.empty()));
    }

    @Test
    void neverMeetsBeforeTheQuarterForItsFirstWeek() {
        CadencePlan plan = CadencePlan.of(Quarters.usual(week(1)));

        assertThat(plan.conflictsOf(1)).extracting(Conflict::kind).containsExactly(Conflict.Kind.CHECK_IN_LEFT_OUT);
    }

    @Test
    void looksAtPrioritiesInTheNearestWeekThatIsWorked() {
        CadencePlan plan = CadencePlan.of(Quarters.usual(week(7)));

        assertThat(only(plan, MeetingKind.MID_QUARTER).week()).isEqualTo(6);
    }

    @Test
    void beginsPlanningEarlierWhereTheWeekBeforeIsOff() {
        CadencePlan plan = CadencePlan.of(Quarters.usual(week(0)));

        assertThat(plan.inWeek(0).get(0).day()).isEqualTo("2026-12-23");
        assertThat(plan.conflictsOf(0))
                .containsExactly(Conflict.at(Conflict.Kind.PLANNING_EARLIER, 0, LocalDate.of(2026, 12, 23)));
    }

    @Test
    void putsReviewAndResetOnOneDayWhereOnlyOneIsLeft() {
        CadencePlan plan = CadencePlan.of(Quarters.usual(LocalDate.of(2027, 3, 29)));

        assertThat(only(plan, MeetingKind.REVIEW).day()).isEqualTo("2027-03-30");
        assertThat(only(plan, MeetingKind.RESET).start().toLocalTime()).isEqualTo(LocalTime.of(11, 30));
        assertThat(says(plan, Conflict.Kind.REVIEW_AND_RESET_TOGETHER)).isTrue();
    }

    private static LocalDate[] week(int number) {
        LocalDate first = LocalDate.of(2027, 1, 4).plusWeeks(number - 1L);
        return IntStream.range(0, 7).mapToObj(first::plusDays).toArray(LocalDate[]::new);
    }

    @Test
    void checksInEveryOtherWeekFromTheFirst() {
        CadencePlan plan = CadencePlan.of(Quarters.settings(WEEKEND, Rhythm.FORTNIGHTLY, 2, Emphasis.BALANCED));

        assertThat(plan.meetings())
                .filteredOn(meeting -> meeting.kind() == MeetingKind.CHECK_IN)
                .extracting(Meeting::week)
                .containsExactly(1, 3, 5, 9, 11);
        assertThat(only(plan, MeetingKind.MID_QUARTER).week()).isEqualTo(7);
    }

    @Test
    void worksWhereTheWeekendIsFridayAndSaturday() {
        CadencePlan plan = CadencePlan.of(
                Quarters.settings(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Rhythm.WEEKLY, 2, Emphasis.BALANCED));

        assertThat(plan.inWeek(0)).extracting(Meeting::day).contains(LocalDate.of(2027, 1, 3));
        assertThat(plan.meetings()).noneMatch(meeting -> meeting.day().getDayOfWeek() == DayOfWeek.FRIDAY);
    }

    @Test
    void plansAtTheTopBeforeAreasAndAreasBeforeTeams() {
        CadencePlan plan = CadencePlan.of(Quarters.settings(WEEKEND, Rhythm.WEEKLY, 3, Emphasis.BALANCED));

        assertThat(plan.inWeek(0))
                .extracting(Meeting::kind)
                .startsWith(MeetingKind.OUTCOMES, MeetingKind.AREA_DRAFTS, MeetingKind.TEAM_DRAFTS);
    }

    @Test
    void needsNoAlignmentWhereEverybodyDraftsInOneRoom() {
        CadencePlan plan = CadencePlan.of(Quarters.settings(WEEKEND, Rhythm.WEEKLY, 1, Emphasis.BALANCED));

        assertThat(plan.inWeek(0)).extracting(Meeting::kind).doesNotContain(MeetingKind.ALIGNMENT);
    }

    @ParameterizedTest
    @EnumSource(value = Emphasis.class, names = "BALANCED", mode = EnumSource.Mode.EXCLUDE)
    void anEmphasisAddsToTwoMeetingsOrMoreAndTakesNothingAway(Emphasis emphasis) {
        CadencePlan plan = CadencePlan.of(Quarters.settings(WEEKEND, Rhythm.WEEKLY, 2, emphasis));

        assertThat(plan.meetings())
                .allMatch(
                        meeting -> meeting.outputs().containsAll(meeting.kind().outputs()));
        assertThat(plan.meetings().stream()
                        .filter(meeting -> emphasis.changes(meeting.kind()))
                        .map(Meeting::kind)
                        .collect(toSet()))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void cadenceBringsDeputiesAndTrustAConfidenceRound() {
        Meeting guarded = only(
                CadencePlan.of(Quarters.settings(WEEKEND, Rhythm.WEEKLY, 2, Emphasis.CADENCE)), MeetingKind.REVIEW);
        Meeting trusting = only(
                CadencePlan.of(Quarters.settings(WEEKEND, Rhythm.WEEKLY, 2, Emphasis.TRUST)), MeetingKind.MID_QUARTER);

        assertThat(guarded.roles()).contains(Role.DEPUTIES);
        assertThat(trusting.outputs()).contains(Output.CONFIDENCE_BEFORE_FIGURES);
    }

    @Test
    void everyMeetingHasSomethingToShowForItself() {
        assertThat(MeetingKind.values()).allSatisfy(kind -> {
            assertThat(kind.outputs()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(kind.inputs()).isNotEmpty();
            assertThat(kind.roles()).isNotEmpty();
        });
        assertThat(CadencePlan.of(Quarters.usual()).meetings())
                .allMatch(meeting ->
                        !meeting.length().isNegative() && meeting.length().compareTo(Duration.ZERO) > 0);
    }

    @Test
    void refusesAQuarterThatIsAlmostAllHoliday() {
        TreeSet<LocalDate> off = new TreeSet<>();
        LocalDate.of(2027, 1, 4).datesUntil(LocalDate.of(2027, 3, 24)).forEach(off::add);

        assertThatThrownBy(() -> Quarters.usual(off.toArray(LocalDate[]::new)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
