package org.okrreadiness.decide.cadence;

import java.util.List;

/** What a meeting is for. The order is that of a quarter, its planning first. */
public enum MeetingKind {
    /** What of the annual outcomes this quarter has to move, at the top. */
    OUTCOMES(
            Stage.PLANNING,
            true,
            List.of(Input.ANNUAL_OUTCOMES, Input.LAST_RESET),
            List.of(Output.ANNUAL_OUTCOMES_NAMED, Output.QUARTERLY_GOALS_LINKED, Output.LEFT_ALONE_NAMED),
            List.of(Role.LEAD, Role.SPONSOR, Role.TEAM_LEADS)),
    /** Drafts of the level between the top and the teams; only where there is one. */
    AREA_DRAFTS(
            Stage.PLANNING,
            true,
            List.of(Input.TOP_GOALS, Input.CAPACITY),
            List.of(Output.AREA_DRAFTS_WRITTEN, Output.QUARTERLY_GOALS_LINKED),
            List.of(Role.LEAD, Role.AREA_LEADS)),
    /** Each team's draft for the goals above. */
    TEAM_DRAFTS(
            Stage.PLANNING,
            true,
            List.of(Input.TOP_GOALS, Input.CAPACITY),
            List.of(Output.TEAM_DRAFTS_WRITTEN, Output.BASELINES_AND_OWNERS),
            List.of(Role.TEAM_LEADS, Role.TEAM)),
    /** Teams lay their drafts beside one another; not where everybody drafts in one room. */
    ALIGNMENT(
            Stage.PLANNING,
            true,
            List.of(Input.TEAM_DRAFTS, Input.DEPENDENCIES),
            List.of(Output.DEPENDENCIES_AGREED, Output.CLASHES_SETTLED),
            List.of(Role.LEAD, Role.TEAM_LEADS, Role.KEY_RESULT_OWNERS)),
    /** Somebody from outside asks what a draft would not stand. */
    CHALLENGE(
            Stage.PLANNING,
            true,
            List.of(Input.SETTLED_DRAFTS),
            List.of(Output.DRAFTS_CHALLENGED, Output.QUESTIONS_ANSWERED),
            List.of(Role.LEAD, Role.TEAM_LEADS, Role.CHALLENGER)),
    /** Each team says yes aloud, or what is missing for it. */
    COMMITMENT(
            Stage.PLANNING,
            false,
            List.of(Input.CHALLENGED_DRAFTS, Input.CAPACITY),
            List.of(Output.YES_SAID, Output.GOALS_PUBLISHED),
            List.of(Role.LEAD, Role.SPONSOR, Role.TEAM_LEADS)),
    CHECK_IN(
            Stage.CHECK_IN,
            false,
            List.of(Input.NEW_VALUES, Input.OBSTACLES_SO_FAR),
            List.of(Output.VALUES_AND_CONFIDENCE, Output.OBSTACLES_OWNED, Output.DROPPED_NAMED),
            List.of(Role.TEAM_LEADS, Role.KEY_RESULT_OWNERS)),
    /** Takes the place of the check-in of its week, and does its work as well. */
    MID_QUARTER(
            Stage.MID_QUARTER,
            true,
            List.of(Input.NEW_VALUES, Input.CHECK_IN_NOTES, Input.NEWS_FROM_OUTSIDE),
            List.of(Output.VALUES_AND_CONFIDENCE, Output.GO_ON_CHANGE_OR_STOP, Output.FREED_TIME_PLACED),
            List.of(Role.LEAD, Role.SPONSOR, Role.TEAM_LEADS, Role.KEY_RESULT_OWNERS)),
    REVIEW(
            Stage.REVIEW,
            true,
            List.of(Input.FINAL_FIGURES, Input.CHECK_IN_NOTES),
            List.of(Output.FINAL_VALUES, Output.WHAT_MADE_THE_DIFFERENCE, Output.EACH_OBJECTIVE_SETTLED),
            List.of(Role.LEAD, Role.SPONSOR, Role.TEAM_LEADS, Role.KEY_RESULT_OWNERS)),
    RESET(
            Stage.RESET,
            true,
            List.of(Input.REVIEW_NOTES, Input.CHECK_IN_NOTES),
            List.of(Output.THREE_CHANGES, Output.LEARNT_FOR_PLANNING),
            List.of(Role.LEAD, Role.TEAM_LEADS, Role.TEAM));

    private final Stage stage;
    private final boolean workshop;
    private final List<Input> inputs;
    private final List<Output> outputs;
    private final List<Role> roles;

    MeetingKind(Stage stage, boolean workshop, List<Input> inputs, List<Output> outputs, List<Role> roles) {
        this.stage = stage;
        this.workshop = workshop;
        this.inputs = inputs;
        this.outputs = outputs;
        this.roles = roles;
    }

    public Stage stage() {
        return stage;
    }

    /** Whether it is as long as a workshop; the others are as long as a check-in. */
    public boolean isWorkshop() {
        return workshop;
    }

    public List<Input> inputs() {
        return inputs;
    }

    /** What it has to produce whatever the emphasis is. */
    public List<Output> outputs() {
        return outputs;
    }

    /** Who has to be there whatever the emphasis is. */
    public List<Role> roles() {
        return roles;
    }
}
