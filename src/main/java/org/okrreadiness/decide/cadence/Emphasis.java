package org.okrreadiness.decide.cadence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What held an organisation back so far, and so what its meetings have to do beside their usual work. Each adds outputs, and sometimes
 * people, to two or three stages; a cadence that emphasises everything emphasises nothing.
 */
public enum Emphasis {
    /** Nothing in particular. */
    BALANCED(Map.of(), Map.of()),
    /** Nobody above answers for the goals: decisions and help from the sponsor are asked for and written down. */
    SPONSORSHIP(
            Map.of(
                    Stage.PLANNING, List.of(Output.SPONSOR_DECISION_WRITTEN),
                    Stage.MID_QUARTER, List.of(Output.SPONSOR_HELP_PROMISED),
                    Stage.REVIEW, List.of(Output.SPONSOR_DECISION_WRITTEN)),
            Map.of()),
    /** Bad news comes late: confidence is said before any figure is shown. */
    TRUST(
            Map.of(
                    Stage.CHECK_IN, List.of(Output.CONFIDENCE_BEFORE_FIGURES, Output.BAD_NEWS_THANKED),
                    Stage.MID_QUARTER, List.of(Output.CONFIDENCE_BEFORE_FIGURES)),
            Map.of()),
    /** Meetings fall away: everybody has a deputy, and a missed one is made up. */
    CADENCE(
            Map.of(
                    Stage.PLANNING, List.of(Output.DEPUTIES_NAMED),
                    Stage.CHECK_IN, List.of(Output.MISSED_ONE_REPLACED)),
            Map.of(
                    Stage.CHECK_IN, Set.of(Role.DEPUTIES),
                    Stage.MID_QUARTER, Set.of(Role.DEPUTIES),
                    Stage.REVIEW, Set.of(Role.DEPUTIES))),
    /** Nobody knows who decides: rights are written down and questions that go up come back answered. */
    GOVERNANCE(
            Map.of(
                    Stage.PLANNING, List.of(Output.DECISION_RIGHTS_WRITTEN),
                    Stage.CHECK_IN, List.of(Output.ESCALATIONS_ANSWERED)),
            Map.of(Stage.MID_QUARTER, Set.of(Role.AREA_LEADS))),
    /** People do not know the method: each meeting explains one thing by an example of their own. */
    KNOWLEDGE(
            Map.of(
                    Stage.PLANNING, List.of(Output.WORDS_EXPLAINED),
                    Stage.CHECK_IN, List.of(Output.ONE_LINE_IMPROVED)),
            Map.of()),
    /** Managers ask for reports instead of asking questions: they prepare one, and somebody watches. */
    MANAGER_CAPABILITY(
            Map.of(
                    Stage.CHECK_IN, List.of(Output.COACHING_QUESTION_NOTED),
                    Stage.MID_QUARTER, List.of(Output.MANAGER_OBSERVED)),
            Map.of()),
    /** People know how and do not do it: goals are tied to the work of the week. */
    APPLICATION(
            Map.of(
                    Stage.PLANNING, List.of(Output.WORK_LINKED),
                    Stage.CHECK_IN, List.of(Output.NEXT_STEP_TAKEN)),
            Map.of()),
    /** Goals say little, because the choice behind them was not made or not put plainly. */
    STRATEGY(
            Map.of(
                    Stage.PLANNING, List.of(Output.CHOICE_STATED, Output.GOAL_SAID_IN_OWN_WORDS),
                    Stage.MID_QUARTER, List.of(Output.CHOICE_STATED)),
            Map.of());

    private final Map<Stage, List<Output>> outputs;
    private final Map<Stage, Set<Role>> roles;

    Emphasis(Map<Stage, List<Output>> outputs, Map<Stage, Set<Role>> roles) {
        this.outputs = copy(outputs);
        this.roles = copy(roles);
    }

    private static <V> Map<Stage, V> copy(Map<Stage, V> given) {
        return given.isEmpty() ? Map.of() : new EnumMap<>(given);
    }

    /** What a meeting of this stage has to produce on top; empty where it goes on as usual. */
    public List<Output> outputs(Stage stage) {
        return outputs.getOrDefault(stage, List.of());
    }

    /** Who has to be at a meeting of this stage on top. */
    public Set<Role> roles(Stage stage) {
        return roles.getOrDefault(stage, Set.of());
    }

    /** Whether a meeting of this stage is run in another way than usual. */
    public boolean changes(Stage stage) {
        return outputs.containsKey(stage) || roles.containsKey(stage);
    }
}
