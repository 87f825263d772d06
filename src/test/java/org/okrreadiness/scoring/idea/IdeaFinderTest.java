package org.okrreadiness.scoring.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.scoring.words.CopiedText;

class IdeaFinderTest {

    private static final KeyIdea ACTIVITY = new KeyIdea(
            "activity",
            2,
            List.of(
                    List.of(
                            List.of("workshop", "this", "it", "line", "kr", "key result"),
                            List.of("activity", "task", "work", "output", "something they do", "to-do")),
                    List.of(List.of("workshop"), List.of("result", "outcome"), List.of("not", "isn't", "no"))));

    private static final KeyIdea BASELINE = new KeyIdea(
            "baseline",
            1,
            List.of(List.of(
                    List.of("no", "without", "missing", "lack", "not know", "don't know"),
                    List.of("baseline", "starting point", "today", "where we are", "current value"))));

    private static final CopiedText GIVEN = CopiedText.from(
            "The harbour team says that this line is the activity the crews like best in the whole year.");

    private final IdeaFinder finder = new IdeaFinder(List.of(ACTIVITY, BASELINE), GIVEN);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is an activity.",
                "it's only work, it is a task for the team",
                "Workshop is activity not result",
                "The workshops are something they do, so we would not learn whether boats leave earlier.",
                "I think this key result describes the output of the crews",
                "KR is just a task!",
                "The workshop isn't a result, because nobody leaves earlier for it",
                "In my opinion the line is more like to-do of the team than a change",
                "This line names work, not what changes",
            })
    void hearsTheIdeaInManyWords(String said) {
        assertThat(finder.in(said))
                .anySatisfy(
                        found -> assertThat(found.idea().id() + found.denied()).isEqualTo("activityfalse"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is not an activity.",
                "This isn't a task",
                "I would never call it an activity",
                "It is far from being an output",
                "The workshop is hardly an activity at all",
                "It shouldn't be a task",
                "This wouldn't be an activity",
                "It isnt an activity",
                "These weren't tasks, this hasn't been an output",
            })
    void hearsWhenTheIdeaIsDenied(String said) {
        assertThat(finder.in(said)).singleElement().matches(FoundIdea::denied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good set, well done.",
                "The target is too low.",
                "It is late. The crews have a task elsewhere on the other side of the island and in the harbour.",
                "",
                "Activity!",
            })
    void hearsNothingWhereNothingIsSaid(String said) {
        assertThat(finder.in(said)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no baseline",
                "We do not know the current value",
                "starting point is missing",
                "You cannot tell how far it is without a baseline",
                "lack of baseline here",
            })
    void takesANegationThatBelongsToTheIdeaForPartOfIt(String said) {
        assertThat(finder.in(said))
                .anySatisfy(
                        found -> assertThat(found.idea().id() + found.denied()).isEqualTo("baselinefalse"));
    }

    /** "Note" and its forms once shared their stem with "not". */
    @ParameterizedTest
    @ValueSource(strings = {"I note that it is an activity", "He noted: this is a task", "My notes say it is output"})
    void takesANoteForNoNegation(String said) {
        assertThat(finder.in(said)).singleElement().matches(found -> !found.denied());
    }

    @Test
    void endsANegationAtACommaOrBut() {
        assertThat(finder.in("It is not bad, this is an activity"))
                .singleElement()
                .matches(found -> !found.denied());
        assertThat(finder.in("Not bad but this is a task")).singleElement().matches(found -> !found.denied());
    }

    @Test
    void givesNothingForCopiedSentences() {
        assertThat(finder.in("The harbour team says that this line is the activity the crews like best."))
                .isEmpty();
    }

    @Test
    void showsTheWords() {
        String said = "Well. The workshop is a task.";
        FoundIdea found = finder.in(said).get(0);
        assertThat(found.span().in(said)).isEqualTo("workshop is a task");
    }

    @Test
    void letsTheSaidOutweighTheDenied() {
        assertThat(finder.in("It is not an activity. It is a task."))
                .singleElement()
                .matches(found -> !found.denied());
    }

    @Test
    @Timeout(2)
    void staysQuickOnOneSentenceWithoutEnd() {
        assertThat(finder.in("it is not an activity and not a baseline ".repeat(2_500)))
                .hasSizeLessThanOrEqualTo(2);
    }
}
