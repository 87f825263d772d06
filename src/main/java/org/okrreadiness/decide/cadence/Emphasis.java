package org.okrreadiness.decide.cadence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What held an organisation back so far, and so what its meetings have to do beside their usual work. Each adds outputs, and sometimes
 * people, to two or three kinds of meeting; a cadence that emphasises everything emphasises nothing.
 */
public enum Emphasis {
    /** Nothing in particular. */
    BALANCED(Map.of(), Map.of()),
    /** Nobody above answers for the goals: decisions and help from the sponsor are asked for and written down. */
    SPONSORSHIP(
            Map.of(
                    MeetingKind.OUTCOMES, List.of(Output.SPONSOR_DECISION_WRITTEN),
                    MeetingKind.MID_QUARTER, List.of(Output.SPONSOR_HELP_PROMISED),
                    MeetingKind.REVIEW, List.of(Output.SPONSOR_DECISION_WRITTEN)),
            Map.of()),
    /** Bad news comes late: confidence is said before any figure is shown. */
    TRUST(
            Map.of(
                    MeetingKind.CHECK_IN, List.of(Output.CONFIDENCE_BEFORE_FIGURES, Output.BAD_NEWS_THANKED),
                    MeetingKind.MID_QUARTER, List.of(Output.CONFIDENCE_BEFORE_FIGURES)),
            Map.of()),
    /** Meetings fall away: everybody has a deputy, and a missed one is made up. */
    CADENCE(
            Map.of(
                    MeetingKind.COMMITMENT, List.of(Output.DEPUTIES_NAMED),
                    MeetingKind.CHECK_IN, List.of(Output.MISSED_ONE_REPLACED)),
            Map.of(
                    MeetingKind.CHECK_IN, Set.of(Role.DEPUTIES),
                    MeetingKind.MID_QUARTER, Set.of(Role.DEPUTIES),
                    MeetingKind.REVIEW, Set.of(Role.DEPUTIES))),
    /** Nobody knows who decides: rights are written down and questions that go up come back answered. */
    GOVERNANCE(
            Map.of(
                    MeetingKind.ALIGNMENT, List.of(Output.DECISION_RIGHTS_WRITTEN),
                    MeetingKind.CHECK_IN, List.of(Output.ESCALATIONS_ANSWERED)),
            Map.of(MeetingKind.MID_QUARTER, Set.of(Role.AREA_LEADS))),
    /** People do not know the method: each meeting explains one thing by an example of their own. */
    KNOWLEDGE(
            Map.of(
                    MeetingKind.TEAM_DRAFTS, List.of(Output.WORDS_EXPLAINED),
                    MeetingKind.CHECK_IN, List.of(Output.ONE_LINE_IMPROVED)),
            Map.of()),
    /** Managers ask for reports instead of asking questions: they prepare one, and somebody watches. */
    MANAGER_CAPABILITY(
            Map.of(
                    MeetingKind.CHECK_IN, List.of(Output.COACHING_QUESTION_NOTED),
                    MeetingKind.MID_QUARTER, List.of(Output.MANAGER_OBSERVED)),
            Map.of()),
    /** People know how and do not do it: goals are tied to the work of the week. */
    APPLICATION(
            Map.of(
                    MeetingKind.COMMITMENT, List.of(Output.WORK_LINKED),
                    MeetingKind.CHECK_IN, List.of(Output.NEXT_STEP_TAKEN)),
            Map.of()),
    /** Goals say little, because the choice behind them was not made or not put plainly. */
    STRATEGY(
            Map.of(
                    MeetingKind.OUTCOMES, List.of(Output.CHOICE_STATED, Output.GOAL_SAID_IN_OWN_WORDS),
                    MeetingKind.MID_QUARTER, List.of(Output.CHOICE_STATED)),
            Map.of());

    private final Map<MeetingKind, List<Output>> outputs;
    private final Map<MeetingKind, Set<Role>> roles;

    Emphasis(Map<MeetingKind, List<Output>> outputs, Map<MeetingKind, Set<Role>> roles) {
        this.outputs = copy(outputs);
        this.roles = copy(roles);
    }

    private static <V> Map<MeetingKind, V> copy(Map<MeetingKind, V> given) {
        return given.isEmpty() ? Map.of() : new EnumMap<>(given);
    }

    /** What a meeting of this kind has to produce on top; empty where it goes on as usual. */
    public List<Output> outputs(MeetingKind kind) {
        return outputs.getOrDefault(kind, List.of());
    }

    /** Who has to be at a meeting of this kind on top. */
    public Set<Role> roles(MeetingKind kind) {
        return roles.getOrDefault(kind, Set.of());
    }

    /** Whether a meeting of this kind is run in another way than usual. */
    public boolean changes(MeetingKind kind) {
        return outputs.containsKey(kind) || roles.containsKey(kind);
    }
}
