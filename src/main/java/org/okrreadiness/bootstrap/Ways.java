package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Verdicts;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.ui.followup.FollowUpActions;
import org.okrreadiness.ui.growth.GrowthActions;
import org.okrreadiness.ui.home.HomeActions;
import org.okrreadiness.ui.library.LibraryActions;
import org.okrreadiness.ui.marking.MarkingActions;
import org.okrreadiness.ui.moderation.ModerationActions;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.result.Onward;
import org.okrreadiness.ui.settings.SettingsActions;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.RecordsPlace;
import org.okrreadiness.ui.standard.StandardActions;
import org.okrreadiness.ui.trainer.TrainerActions;

/** Where the screens lead. No feature knows another; the ways between them are laid here, for the program and for its pictures. */
public final class Ways {

    private final Navigator go;
    private final Consumer<Path> folders;

    /** @param folders shows a folder */
    public Ways(Navigator go, Consumer<Path> folders) {
        this.go = go;
        this.folders = folders;
    }

    public HomeActions fromHome() {
        return new HomeActions() {
            @Override
            public void resume(AttemptId attempt) {
                go.take(attempt);
            }

            @Override
            public void openResult(AttemptId attempt) {
                go.result(attempt);
            }

            @Override
            public void openLibrary() {
                go.library();
            }

            @Override
            public void openGrowth() {
                go.growth();
            }

            @Override
            public void followUp(FollowUps.Check check) {
                go.followUp(check);
            }

            @Override
            public void openOwn() {
                go.own();
            }

            @Override
            public void openMarking() {
                go.trainer();
            }

            @Override
            public void openRecords() {
                go.records(RecordsPlace.MATRIX);
            }

            @Override
            public void openFolder(Path folder) {
                folders.accept(folder);
            }
        };
    }

    public LibraryActions fromLibrary() {
        return new LibraryActions() {
            @Override
            public void practise(AttemptId first) {
                go.take(first);
            }

            @Override
            public void setCuts(Assessment pack) {
                go.standard(pack);
            }

            @Override
            public void home() {
                go.home();
            }
        };
    }

    /**
     * @param sittings finds the case that comes after this one in a practice
     * @param verdicts begins what settles an open verdict
     */
    public Onward fromResult(Sittings.Opened opened, Sittings sittings, Verdicts verdicts) {
        Attempt attempt = opened.attempt();
        Optional<Runnable> nextCase = attempt.start()
                .selection()
                .flatMap(Selection::next)
                .map(chosen -> () -> go.take(() -> sittings.next(attempt.id()).orElseThrow()));
        return new Onward(
                go::home,
                nextCase,
                tasks -> go.take(() -> verdicts.settle(opened, tasks)),
                tasks -> go.take(() -> sittings.practise(attempt.start().participant(), Verdicts.together(tasks))),
                () -> go.growth(attempt.start().participant()));
    }

    public GrowthActions fromGrowth() {
        return new GrowthActions() {
            @Override
            public void home() {
                go.home();
            }

            @Override
            public void openResult(AttemptId attempt) {
                go.result(attempt);
            }
        };
    }

    public FollowUpActions fromFollowUp() {
        return new FollowUpActions() {
            @Override
            public void home() {
                go.home();
            }

            @Override
            public void openResult(AttemptId attempt) {
                go.result(attempt);
            }
        };
    }

    public StandardActions fromStandard() {
        return go::library;
    }

    /** @param restoring called when a backup has taken the place of what was open */
    public SettingsActions fromSettings(Runnable restoring) {
        return new SettingsActions() {
            @Override
            public void openFolder(Path folder) {
                folders.accept(folder);
            }

            @Override
            public void restored() {
                restoring.run();
                go.home();
            }
        };
    }

    public TrainerActions fromTrainer() {
        return new TrainerActions() {
            @Override
            public void trainer() {
                go.trainer();
            }

            @Override
            public void cohort(CohortId cohort) {
                go.cohort(cohort);
            }

            @Override
            public void moderate(CohortId cohort) {
                go.moderation(cohort);
            }

            @Override
            public void mark(CohortId cohort, TaskId task) {
                go.marking(cohort, task);
            }
        };
    }

    public RecordsActions fromRecords() {
        return new RecordsActions() {
            @Override
            public void matrix() {
                go.records(RecordsPlace.MATRIX);
            }

            @Override
            public void person(PersonId person, Optional<Competency> competency) {
                go.records(RecordsPlace.of(person, competency));
            }

            @Override
            public void enter() {
                go.records(RecordsPlace.of(RecordsPlace.Page.ENTER));
            }

            @Override
            public void sittings() {
                go.records(RecordsPlace.of(RecordsPlace.Page.SITTINGS));
            }

            @Override
            public void roles() {
                go.records(RecordsPlace.of(RecordsPlace.Page.ROLES));
            }

            @Override
            public void privacy() {
                go.records(RecordsPlace.of(RecordsPlace.Page.PRIVACY));
            }

            @Override
            public void export(MatrixFilter among) {
                go.records(RecordsPlace.export(among));
            }

            @Override
            public void export(PersonId person) {
                go.records(RecordsPlace.export(person));
            }

            @Override
            public void verify() {
                go.records(RecordsPlace.of(RecordsPlace.Page.VERIFY));
            }

            @Override
            public void people() {
                go.records(RecordsPlace.of(RecordsPlace.Page.PEOPLE));
            }

            @Override
            public void receive() {
                go.records(RecordsPlace.of(RecordsPlace.Page.RECEIVE));
            }
        };
    }

    /** Those between the screens on which somebody decides. */
    DecideWays deciding() {
        return new DecideWays(go);
    }

    /** @param left called when moderation goes */
    public ModerationActions fromModeration(CohortId cohort, Runnable left) {
        return new ModerationActions() {
            @Override
            public void back() {
                go.cohort(cohort);
            }

            @Override
            public void left() {
                left.run();
            }
        };
    }

    public MarkingActions fromMarking() {
        return new MarkingActions() {
            @Override
            public void leave(CohortId cohort) {
                go.cohort(cohort);
            }

            @Override
            public void locked() {
                go.trainer();
            }
        };
    }
}
