package org.okrreadiness.ui.editor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.testing.SampleCase;
import org.okrreadiness.testing.SampleResponses;

class CritiqueViewModelTest {

    private static final Critique TASK =
            (Critique) SampleCase.assessment().task(SampleCase.CRITIQUE).orElseThrow();
    private static final String FIRST = TASK.planted().keyResults().get(0).text();
    private static final Part KR1 = Part.keyResult(1);

    private int changes;

    private CritiqueViewModel opened(CritiqueGiven given) {
        return new CritiqueViewModel(TASK, given, () -> changes++);
    }

    private static Span of(String words) {
        int start = FIRST.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void givesBackWhatWasGivenBefore() {
        assertThat(opened(SampleResponses.critique()).response()).isEqualTo(SampleResponses.critique());
        assertThat(changes).isZero();
    }

    @Test
    void marksExactlyTheSelectedWords() {
        CritiqueViewModel critique = opened(CritiqueGiven.EMPTY);
        MarkDraft mark = critique.mark(KR1, of("Run 12 workshops"), DefectKind.ACTIVITY);
        mark.whyProperty().set("Nothing changes yet");
        assertThat(critique.words(mark)).isEqualTo("Run 12 workshops");
        assertThat(critique.response().marks())
                .containsExactly(new DefectMark(KR1, new Span(0, 16), DefectKind.ACTIVITY, "Nothing changes yet"));
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void leavesOutTheBlanksAtTheEndsOfASelection() {
        CritiqueViewModel critique = opened(CritiqueGiven.EMPTY);
        MarkDraft mark = critique.mark(KR1, of(" 12 workshops "), DefectKind.ACTIVITY);
        assertThat(mark.span()).isEqualTo(of("12 workshops"));
    }

    @Test
    void meansTheWholeLineWhenNothingOrOnlyBlanksAreSelected() {
        CritiqueViewModel critique = opened(CritiqueGiven.EMPTY);
        assertThat(critique.mark(KR1, new Span(5, 5), DefectKind.ACTIVITY).span())
                .isEqualTo(new Span(0, 0));
        assertThat(critique.mark(KR1, new Span(3, 4), DefectKind.SLOGAN).span()).isEqualTo(new Span(0, 0));
        MarkDraft whole = critique.mark(Part.SET, new Span(0, 0), DefectKind.NO_GUARDRAIL);
        assertThat(critique.words(whole)).isEmpty();
    }

    @Test
    void staysInsideTheLine() {
        CritiqueViewModel critique = opened(CritiqueGiven.EMPTY);
        MarkDraft mark = critique.mark(KR1, new Span(0, FIRST.length() + 40), DefectKind.ACTIVITY);
        assertThat(mark.span()).isEqualTo(new Span(0, FIRST.length()));
    }

    @Test
    void givesTheSameWordsTheSameNameOnlyOnce() {
        CritiqueViewModel critique = opened(CritiqueGiven.EMPTY);
        MarkDraft first = critique.mark(KR1, of("workshops"), DefectKind.ACTIVITY);
        assertThat(critique.mark(KR1, of("workshops "), DefectKind.ACTIVITY)).isSameAs(first);
        critique.mark(KR1, of("workshops"), DefectKind.SEVERAL_OR_VAGUE);
        assertThat(critique.marks()).hasSize(2);
    }

    @Test
    void keepsMarksInTheOrderTheyWereMade() {
        CritiqueViewModel critique = opened(CritiqueGiven.EMPTY);
        critique.mark(Part.keyResult(2), new Span(0, 5), DefectKind.BUSINESS_AS_USUAL);
        critique.mark(Part.OBJECTIVE, new Span(0, 6), DefectKind.SLOGAN);
        critique.remove(critique.marks().get(0));
        critique.mark(KR1, of("workshops"), DefectKind.ACTIVITY);
        assertThat(critique.response().marks()).extracting(DefectMark::part).containsExactly(Part.OBJECTIVE, KR1);
    }

    @Test
    void asksBeforeMarksGoBecauseTheSetIsCalledSound() {
        CritiqueViewModel critique = opened(SampleResponses.critique());
        critique.callSound(true);
        assertThat(critique.askingProperty().get()).isTrue();
        assertThat(critique.response()).isEqualTo(SampleResponses.critique());

        critique.keepMarks();
        assertThat(critique.askingProperty().get()).isFalse();
        assertThat(critique.response()).isEqualTo(SampleResponses.critique());

        critique.callSound(true);
        critique.dropMarks();
        assertThat(critique.response().sound()).isTrue();
        assertThat(critique.response().marks()).isEmpty();
    }

    @Test
    void aMarkTakesBackThatTheSetIsSound() {
        CritiqueViewModel critique = opened(CritiqueGiven.EMPTY);
        critique.callSound(true);
        assertThat(critique.response().sound()).isTrue();
        critique.mark(KR1, of("workshops"), DefectKind.ACTIVITY);
        assertThat(critique.response().sound()).isFalse();
    }

    @Test
    void aRepairBelongsToALine() {
        CritiqueViewModel critique = opened(CritiqueGiven.EMPTY);
        critique.repairProperty().set("Late departures fall");
        assertThat(critique.response().repair()).isEmpty();
        critique.repairedProperty().set(Optional.of(KR1));
        assertThat(critique.response().repair()).contains(new Repair(KR1, "Late departures fall"));
    }

    @Test
    void keepsTellingItsListenersWhenMemoryIsTidied() {
        CritiqueViewModel critique = opened(CritiqueGiven.EMPTY);
        AtomicInteger heard = new AtomicInteger();
        critique.marks().addListener((ListChangeListener<MarkDraft>) change -> heard.incrementAndGet());
        System.gc();
        critique.mark(KR1, of("workshops"), DefectKind.ACTIVITY);
        assertThat(heard).hasValue(1);
    }
}
