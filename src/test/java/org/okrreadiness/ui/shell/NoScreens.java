package org.okrreadiness.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.ui.ShippedFacts;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.SeatChoice;

/** Screens with nothing on them but their name. */
record NoScreens(List<Phrase> notices, SeatChoice seat, boolean isNew) implements Screens {

    NoScreens(List<Phrase> notices) {
        this(notices, new SeatChoice(new InMemoryPreferences()), false);
    }

    @Override
    public Screen welcome(Navigator go) {
        return named("Welcome is here");
    }

    @Override
    public Screen home(Navigator go) {
        return named("Home is here");
    }

    @Override
    public Sittings.Opened open(AttemptId attempt) {
        return SampleResults.handedIn(attempt, Instant.EPOCH);
    }

    @Override
    public Screen take(Sittings.Opened opened, Navigator go) {
        return named("Take is here");
    }

    @Override
    public Screen result(Sittings.Opened opened, Navigator go) {
        return named("Result is here");
    }

    @Override
    public List<CheckCard> checks() {
        return new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual()).checks();
    }

    @Override
    public Screen settings(Navigator go) {
        return named("Settings are here");
    }

    @Override
    public Screen growth(Optional<String> participant, Navigator go) {
        return named("Growth is here");
    }

    @Override
    public Screen followUp(FollowUps.Check check, Navigator go) {
        return named("Follow-up is here");
    }

    @Override
    public Screen library(Navigator go) {
        return named("Library is here");
    }

    @Override
    public Screen own(Navigator go) {
        return named("Own OKRs are here");
    }

    @Override
    public Screen standard(Assessment pack, Navigator go) {
        return named("Standard setting is here");
    }

    @Override
    public Screen trainer(Navigator go) {
        return named("The trainer is here");
    }

    @Override
    public Screen cohort(CohortId cohort, Navigator go) {
        return named("A cohort is here");
    }

    @Override
    public Screen moderation(CohortId cohort, Navigator go) {
        return named("Moderation is here");
    }

    @Override
    public Screen marking(CohortId cohort, TaskId task, Navigator go) {
        return named("Marking is here");
    }

    @Override
    public Screen records(RecordsPlace place, Navigator go) {
        return named("Records are here");
    }

    @Override
    public Screen decide(DecidePlace place, Navigator go) {
        return named("Deciding is here");
    }

    @Override
    public ProgramFacts facts() {
        return ShippedFacts.read();
    }

    private static Screen named(String name) {
        Label label = new Label(name);
        label.setFocusTraversable(true);
        Parent root = new VBox(label);
        return new Screen() {
            @Override
            public Parent root() {
                return root;
            }

            @Override
            public Node firstFocus() {
                return label;
            }
        };
    }
}
