package org.okrreadiness.ui.decide.vet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.decide.vet.Answer;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.decide.vet.Teacher;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.service.decide.vet.VettingStore;
import org.okrreadiness.service.decide.vet.Vettings;
import org.okrreadiness.service.decide.vet.draft.EvidenceDraft;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.service.decide.vet.draft.Spot;
import org.okrreadiness.service.decide.vet.draft.TeacherDraft;
import org.okrreadiness.service.decide.vet.draft.VettingDraft;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InMemoryVettings;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleVettings;
import org.okrreadiness.ui.common.TypedHistory;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.saving.Autosave;
import org.okrreadiness.ui.saving.SaveState;

class VettingViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T14:02:31Z"), ZoneOffset.UTC);
    private static final UUID ID = UUID.fromString("3f0e1c52-9a55-4a0e-9b0a-0f3c1c2d7e11");

    /** Has no room while it is full. */
    private static final class SmallStore implements VettingStore {
        final InMemoryVettings kept = new InMemoryVettings();
        boolean isFull;

        @Override
        public Shelf shelf() {
            return kept.shelf();
        }

        @Override
        public void keep(Vetting vetting) {
            if (isFull) {
                throw new DiskFullException(Phrase.of("problem.disk-full", "/data"), null);
            }
            kept.keep(vetting);
        }

        @Override
        public void delete(UUID id) {
            kept.delete(id);
        }

        @Override
        public void save(Path file, String text) {
            kept.save(file, text);
        }
    }

    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), delay);
    private final SmallStore store = new SmallStore();
    private final VettingDesk desk = new VettingDesk();
    private int redrawn;
    private int refreshed;

    @BeforeEach
    void keepOne() {
        store.keep(new Vetting(
                ID,
                CLOCK.instant(),
                new Shortlist("Courses", SampleVettings.LEADS, List.of(SampleVettings.complete("harbour")))));
    }

    private VettingViewModel open() {
        VettingViewModel model = new VettingViewModel(tools, services(), ID);
        model.load(new VettingViewModel.Watcher() {
            @Override
            public void redraw() {
                redrawn++;
            }

            @Override
            public void refresh() {
                refreshed++;
            }
        });
        return model;
    }

    private VettingServices services() {
        return new VettingServices(
                new Vettings(
                        store,
                        new YamlVettingFormat(),
                        FixedAssessments.shipped(SampleAssessments.threeTasks()),
                        CLOCK),
                desk,
                new InMemoryPreferences(),
                CLOCK,
                (owner, kind, name, endings, folder) -> Optional.empty(),
                (owner, title, ending) -> Optional.empty(),
                folder -> {});
    }

    private static void type(VettingViewModel model, String field, UnaryOperator<ProgrammeDraft> change) {
        String programme = model.shown();
        model.type(
                new Spot(programme, field),
                draft -> draft.with(change.apply(draft.programme(programme).orElseThrow())));
    }

    private Shortlist kept() {
        return store.shelf().vettings().get(0).shortlist();
    }

    @Test
    void keepsWhatIsTypedOnceTypingPauses() {
        VettingViewModel model = open();
        type(model, "name", own -> own.withName("Harbour Lead"));
        assertThat(kept().programmes().get(0).name()).isEqualTo("Course harbour");
        assertThat(refreshed).isEqualTo(1);
        delay.advance(Autosave.QUIET);
        assertThat(kept().programmes().get(0).name()).isEqualTo("Harbour Lead");
        assertThat(model.autosave().stateProperty().get().step()).isEqualTo(SaveState.Step.SAVED);
    }

    @Test
    void keepsItAtOnceWhenTheScreenIsLeft() {
        VettingViewModel model = open();
        type(model, "price", own -> own.withPrice("900"));
        model.leave();
        assertThat(kept().programmes().get(0).offer().price()).isEqualTo("900");
    }

    @Test
    void saysWhatCannotBeReadAtItsFieldAndKeepsTheRest() {
        VettingViewModel model = open();
        type(model, "days", own -> own.withDays("three"));
        type(model, "vendor", own -> own.withVendor("Another school"));
        model.leave();
        assertThat(model.wrong(new Spot("harbour", "days"))).contains("above 0", "is not kept");
        assertThat(kept().programmes().get(0).format().days()).isEmpty();
        assertThat(kept().programmes().get(0).offer().vendor()).isEqualTo("Another school");
        type(model, "days", own -> own.withDays("3"));
        assertThat(model.wrong(new Spot("harbour", "days"))).isEmpty();
    }

    @Test
    void whoTeachesAnswersPointsAndIsUndoneAndKept() {
        VettingViewModel model = open();
        model.add("Quay");
        String quay = model.shown();
        UnaryOperator<VettingDraft> somebody = draft -> draft.with(draft.programme(quay)
                .orElseThrow()
                .withTeachers(List.of(TeacherDraft.NONE
                        .withName("R. Okafor")
                        .withDone(Set.of(Teacher.Experience.RAN_CYCLES))
                        .withEvidence(List.of(EvidenceDraft.TEACHER.withPlace("annex 2"))))));
        model.change(somebody, "teacher-0-name");
        assertThat(model.wanted()).contains("teacher-0-name");
        assertThat(standing(model, quay, Aspect.NAMED_TEACHER)).isEqualTo(Standing.SUPPORTED);
        assertThat(standing(model, quay, Aspect.RAN_CYCLES)).isEqualTo(Standing.SUPPORTED);
        assertThat(standing(model, quay, Aspect.COACHED_LEADERS)).isEqualTo(Standing.UNANSWERED);
        ProgrammeDraft with = model.draft().programme(quay).orElseThrow();
        model.show(VettingViewModel.NEED);
        model.undoable().undo();
        assertThat(model.shown()).isEqualTo(quay);
        ProgrammeDraft without = model.draft().programme(quay).orElseThrow();
        assertThat(without.teachers()).isEmpty();
        assertThat(Difference.within(with, without)).contains(Part.WHO_DELIVERS);
        model.undoable().redo();
        model.leave();
        assertThat(kept().programme(quay).orElseThrow().teachers())
                .extracting(Teacher::name)
                .containsExactly("R. Okafor");
    }

    private static Standing standing(VettingViewModel model, String programme, Aspect aspect) {
        return model.findings(programme).aspects().stream()
                .filter(finding -> finding.aspect() == aspect)
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void undoesTypingBurstByBurstAndGoesToWhereItWas() {
        VettingViewModel model = open();
        type(model, "price", own -> own.withPrice("9"));
        type(model, "price", own -> own.withPrice("90"));
        delay.advance(TypedHistory.QUIET);
        model.show(VettingViewModel.NEED);
        model.undoable().undo();
        assertThat(model.shown()).isEqualTo("harbour");
        assertThat(model.draft().programmes().get(0).price()).isEqualTo("100");
        model.undoable().redo();
        assertThat(model.draft().programmes().get(0).price()).isEqualTo("90");
        model.leave();
        assertThat(kept().programmes().get(0).offer().price()).isEqualTo("90");
    }

    @Test
    void bringsARemovedCourseBackWithEverythingInIt() {
        VettingViewModel model = open();
        model.remove();
        assertThat(model.draft().programmes()).isEmpty();
        assertThat(model.removed()).contains("Course harbour");
        assertThat(model.shown()).isEqualTo(VettingViewModel.NEED);
        model.undoable().undo();
        assertThat(model.shown()).isEqualTo("harbour");
        assertThat(model.removed()).isEmpty();
        model.leave();
        assertThat(kept().programmes()).containsExactly(SampleVettings.complete("harbour"));
    }

    @Test
    void addsUpToFiveCoursesAndGoesToEach() {
        VettingViewModel model = open();
        for (String name : List.of("Two", "Three", "Four", "Five", "Six", "  ")) {
            model.add(name);
        }
        assertThat(model.draft().programmes()).hasSize(5);
        assertThat(model.draft().isFull()).isTrue();
        assertThat(model.shown()).isEqualTo("five");
    }

    @Test
    void countsWhatNobodyAnsweredAsOpenAndNeverAsNothing() {
        VettingViewModel model = open();
        model.add("Unknown course");
        assertThat(model.findings("unknown-course").aspects())
                .allSatisfy(point -> assertThat(point.standing()).isEqualTo(Standing.UNANSWERED))
                .allSatisfy(point -> assertThat(point.range().high()).isEqualTo(1));
        model.choose(draft -> draft.with(draft.programme("unknown-course")
                .orElseThrow()
                .withAnswer(
                        Aspect.COACHING,
                        draft.programme("unknown-course")
                                .orElseThrow()
                                .answer(Aspect.COACHING)
                                .withReply(Optional.of(Answer.Reply.OFFERED)))));
        assertThat(model.findings("unknown-course").count(Standing.CLAIMED)).isEqualTo(1);
    }

    @Test
    void putsAnAssessmentOfOursAmongThemAndTakesItUpAnew() {
        VettingViewModel model = open();
        type(model, "price", own -> own.withPrice("900"));
        model.add(model.packs().get(0));
        model.add(model.packs().get(0));
        assertThat(model.draft().programmes()).hasSize(2);
        assertThat(model.draft().programme("harbour").orElseThrow().price()).isEqualTo("900");
        assertThat(model.findings(model.shown()).isRuledOut()).isTrue();
    }

    @Test
    void saysWhyAnAssessmentHasNoRoom() {
        VettingViewModel model = open();
        List.of("Two", "Three", "Four", "Five").forEach(model::add);
        model.add(model.packs().get(0));
        assertThat(model.problemProperty().get().advice()).contains("up to 5", "Nothing was changed");
        assertThat(model.draft().programmes()).hasSize(5);
    }

    @Test
    void losesNothingWhenItIsLeftWhileTheDiskIsFull() {
        store.isFull = true;
        VettingViewModel first = open();
        type(first, "price", own -> own.withPrice("900"));
        first.leave();
        assertThat(first.autosave().stateProperty().get().step()).isEqualTo(SaveState.Step.FAILED);

        VettingViewModel second = open();
        assertThat(second.draft().programmes().get(0).price()).isEqualTo("900");
        store.isFull = false;
        type(second, "price", own -> own.withPrice("950"));
        second.leave();
        // What the first screen tries again late does not put its older state over the newer one.
        delay.advance(Autosave.RETRY);
        assertThat(kept().programmes().get(0).offer().price()).isEqualTo("950");
        assertThat(desk.newest(ID)).isEmpty();
    }

    @Test
    void saysThatAVettingIsGone() {
        store.delete(ID);
        VettingViewModel model = open();
        assertThat(model.isLoaded()).isFalse();
        assertThat(model.problemProperty().get().advice()).contains("not in the data folder any more");
    }

    @Test
    void showsWhatChangedWhereverItStands() {
        VettingViewModel model = open();
        ProgrammeDraft own = model.draft().programmes().get(0);
        assertThat(Difference.within(own, own)).isEmpty();
        assertThat(Difference.within(own, own.withVendor("x"))).contains(Part.OFFER);
        assertThat(Difference.within(own, own.withTimetable(own.timetable().withLength("5"))))
                .contains(Part.TIMETABLE);
        assertThat(Difference.within(
                        own,
                        own.withAnswer(Aspect.RESET, own.answer(Aspect.RESET).withWords("x"))))
                .contains(Part.WHOLE_CYCLE);
    }

    @Test
    void hasOnePlaceForEveryPointThatIsAnswered() {
        List<Aspect> asked =
                Part.POINTS.stream().flatMap(part -> part.aspects().stream()).toList();
        assertThat(asked)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(List.of(Aspect.values()).stream()
                        .filter(Aspect::isAnswered)
                        .toList());
    }
}
