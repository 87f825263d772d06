package org.okrreadiness.content.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.AspectFinding;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Question;
import org.okrreadiness.decide.vet.Questions;
import org.okrreadiness.decide.vet.RecallShare;
import org.okrreadiness.decide.vet.Recommendation;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.Wish;

/**
 * The keys of the practice case in which two courses are vetted, held against the method that vets courses. What the case tells of the two
 * stands in {@code two-folders.yaml} beside this test.
 */
class TwoFoldersTest {

    private static final Assessment PRACTICE = new PackLibrary(Path.of("target", "nowhere"), new StandardRubrics())
            .read(Path.of("assessments", "practice"))
            .assessment()
            .orElseThrow();

    private static final Map<String, ProgrammeFindings> FOUND = compared().findings().stream()
            .collect(Collectors.toMap(found -> found.programme().id(), found -> found));

    /** A good sentence tells a point as it stands. */
    private static final double GOOD = 4;

    private static final double POOR = 2.5;

    /** From here on a question is worth its minutes. */
    private static final double WORTH_ASKING = 5;

    private static Comparison compared() {
        try {
            Path file =
                    Path.of(TwoFoldersTest.class.getResource("two-folders.yaml").toURI());
            return Comparison.of(new YamlVettingFormat().read(file).shortlist());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a sentence tells a point. */
    private enum Told {
        AS_SHOWN,
        AS_CLAIMED,
        AS_MISSING;

        boolean isTrueOf(Standing standing) {
            return switch (this) {
                case AS_SHOWN -> standing == Standing.SUPPORTED;
                case AS_CLAIMED -> standing == Standing.CLAIMED;
                case AS_MISSING -> standing == Standing.NOT_OFFERED;
            };
        }
    }

    /** What a sentence, or a question, is about. */
    private record About(String programme, Aspect aspect, Told told) {
        AspectFinding finding() {
            return FOUND.get(programme).aspects().stream()
                    .filter(found -> found.aspect() == aspect)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** All but the one about the sum of points, which has a test of its own. */
    private static final Map<String, About> SENTENCES = Map.of(
            "a", new About("kestrel", Aspect.COACHING, Told.AS_SHOWN),
            "c", new About("northmoor", Aspect.RAN_CYCLES, Told.AS_SHOWN),
            "d", new About("kestrel", Aspect.GOVERNANCE, Told.AS_CLAIMED),
            "e", new About("kestrel", Aspect.GOVERNANCE, Told.AS_MISSING),
            "f", new About("kestrel", Aspect.RAN_CYCLES, Told.AS_SHOWN));

    /** All but the one about the price, which the method asks nobody. */
    private static final Map<String, Aspect> QUESTIONS = Map.of(
            "a", Aspect.RAN_CYCLES,
            "b", Aspect.GOVERNANCE,
            "c", Aspect.COACHING,
            "e", Aspect.FOLLOW_UP,
            "f", Aspect.SPONSORSHIP,
            "g", Aspect.PROJECT_TRACKERS);

    private static <T> T task(String id, Class<T> kind) {
        return kind.cast(PRACTICE.task(new TaskId(id)).orElseThrow());
    }

    @Test
    void prefersSentencesThatTellAPointAsItStands() {
        JudgeResponses judge = task("folders-judge", JudgeResponses.class);
        assertThat(judge.options()).extracting(ResponseOption::id).hasSize(SENTENCES.size() + 1);
        SENTENCES.forEach((id, about) -> {
            double key = judge.options().stream()
                    .filter(option -> option.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .key()
                    .value();
            if (about.told().isTrueOf(about.finding().standing())) {
                assertThat(key).as(id).isGreaterThanOrEqualTo(GOOD);
            } else {
                assertThat(key).as(id).isLessThanOrEqualTo(POOR);
            }
        });
    }

    @Test
    void holdsTheSentenceWorstThatEvidenceContradicts() {
        List<ResponseOption> options =
                task("folders-judge", JudgeResponses.class).options();
        ResponseOption worst = options.stream()
                .min(Comparator.comparingDouble(option -> option.key().value()))
                .orElseThrow();
        assertThat(SENTENCES.get(worst.id()).finding().standing()).isEqualTo(Standing.CONTRADICTED);
    }

    @Test
    void prefersTheSentenceThatMemoryIsEnoughAtNorthmoor() {
        assertThat(recall("northmoor").isEnoughToPass()).isTrue();
        assertThat(recall("kestrel").mayBeEnoughToPass()).isFalse();
        ResponseOption sum =
                task("folders-judge", JudgeResponses.class).options().get(1);
        assertThat(sum.text()).contains("on terms alone");
        assertThat(sum.key().value()).isGreaterThanOrEqualTo(GOOD);
    }

    @Test
    void findsThoseQuestionsWorthTheirMinutesThatTheMethodWouldAsk() {
        Prioritise choose = task("folders-choose", Prioritise.class);
        List<Aspect> asked = Questions.of(FOUND.get("kestrel")).stream()
                .map(Question::about)
                .flatMap(Optional::stream)
                .map(AspectFinding::aspect)
                .toList();
        assertThat(choose.wishes()).extracting(Wish::id).hasSize(QUESTIONS.size() + 1);
        QUESTIONS.forEach((id, aspect) -> {
            Wish wish = choose.wishes().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(wish.worth() >= WORTH_ASKING).as(id).isEqualTo(asked.contains(aspect));
        });
    }

    @Test
    void asksFirstWhatIsContradicted() {
        Prioritise choose = task("folders-choose", Prioritise.class);
        Wish first = choose.wishes().stream()
                .max(Comparator.comparingDouble(Wish::worth))
                .orElseThrow();
        Question pressing = Questions.of(FOUND.get("kestrel")).get(0);
        assertThat(pressing.cause()).isEqualTo(Question.Cause.CONTRADICTED);
        assertThat(pressing.about().orElseThrow().aspect()).isEqualTo(QUESTIONS.get(first.id()));
    }

    @Test
    void namesTheSharesOfRecallThatTheMethodWorksOut() {
        List<ExpectedIdea> ideas =
                task("folders-answer", OpenAnswer.class).key().ideas();
        assertThat(ideas.get(0).text()).contains(most("northmoor") + "% of the pass mark");
        assertThat(ideas.get(1).text()).contains(most("kestrel") + "% of the pass mark at most");
    }

    @Test
    void isAboutACourseThatIsRuledOutAndOneWithConditions() {
        assertThat(FOUND.get("northmoor").isRuledOut()).isTrue();
        Recommendation recommended = compared().recommendation();
        assertThat(recommended.kind()).isEqualTo(Recommendation.Kind.ONLY_ONE);
        assertThat(recommended.programme().orElseThrow().id()).isEqualTo("kestrel");
        assertThat(recommended.conditions()).isNotEmpty();
    }

    private static RecallShare recall(String programme) {
        return FOUND.get(programme).figures().recall().orElseThrow();
    }

    private static long most(String programme) {
        return Math.round(100 * recall(programme).atMost().high());
    }
}
