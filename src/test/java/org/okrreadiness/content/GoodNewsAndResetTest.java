package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.pack.PackReader;
import org.okrreadiness.content.pack.ReadPack;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.EndedKeyResult;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.GradeBand;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.NewInformation;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.ScoreAndReset;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.testing.GoodPack;

/** News and the end of a cycle in the good pack arrive where they belong. */
class GoodNewsAndResetTest {

    private static final TaskId NEWS = new TaskId("timetable-news");
    private static final TaskId SCORE = new TaskId("timetable-score");

    @TempDir
    Path folder;

    @Test
    void bringsWhatIsConsideredAndTheNews() {
        NewInformation task = news(GoodPack.asItIs());
        assertThat(task.considering()).startsWith("I am about to load").endsWith("leave late.");
        assertThat(task.news())
                .extracting(ResponseOption::id, news -> news.key().value())
                .containsExactly(tuple("bus", -0.9), tuple("rota", 0.2), tuple("ramp", 1.6));
        assertThat(task.news().get(0).key().elsewhere())
                .containsExactly(new JudgementKey.OtherSchool(
                        List.of("outcome-strict", "milestones"), -1.7, "What the pupils reach is the result."));
    }

    @Test
    void takesTheValueOfThePacksOwnSchool() {
        GoodPack strict = GoodPack.asItIs().replace(GoodPack.MANIFEST, "profile: balanced", "profile: outcome-strict");
        JudgementKey key = news(strict).news().get(0).key();
        assertThat(key.value()).isEqualTo(-1.7);
        assertThat(key.principle()).isEqualTo("What the pupils reach is the result.");
        assertThat(key.elsewhere())
                .extracting(JudgementKey.OtherSchool::value, JudgementKey.OtherSchool::profiles)
                .containsExactly(tuple(-0.9, List.of("balanced", "smart-objectives")));
    }

    @Test
    void bringsKeyResultsAtTheEndOfTheirCycle() {
        ScoreAndReset task = (ScoreAndReset)
                read(GoodPack.asItIs()).assessment().orElseThrow().task(SCORE).orElseThrow();
        assertThat(task.objective()).isEqualTo("Islanders plan their winter days around our boats");
        assertThat(task.keyResults())
                .hasSize(3)
                .first()
                .isEqualTo(new EndedKeyResult(
                        "punctual",
                        "Sailings on time rise from 79% to 89%",
                        new GradeBand(0.2, 0.3),
                        "October stands at 81, two of ten points.",
                        List.of(Decision.KEEP, Decision.CHANGE),
                        "It is what the islanders ask for, and it moves."));
        assertThat(task.learning().words()).isEqualTo(new WordBand(15, 90));
        assertThat(task.learning().ideas()).extracting(ExpectedIdea::id).containsExactly("lorries", "two-counts");
        assertThat(task.learning().wrongIdeas()).hasSize(1);
    }

    @Test
    void bringsSampleAnswersToBoth() {
        Map<TaskId, Response> answers = read(GoodPack.asItIs()).answers().get("strong");
        assertThat(answers.get(NEWS))
                .isEqualTo(new LeaningsGiven(
                        Map.of("bus", -1, "rota", 0, "ramp", 2),
                        OptionalInt.of(75),
                        "The late boat is mended by the ramp, unless the bus is gone by then."));
        ScoresGiven scores = (ScoresGiven) answers.get(SCORE);
        assertThat(scores.grades()).isEqualTo(Map.of("punctual", 0.2, "queue", 0.0, "workshops", 0.95));
        assertThat(scores.decisions())
                .isEqualTo(Map.of("punctual", Decision.KEEP, "queue", Decision.CHANGE, "workshops", Decision.DROP));
        assertThat(scores.learning()).startsWith("Boats wait").endsWith("sailings.");
        assertThat(scores.confidence()).hasValue(80);
    }

    private NewInformation news(GoodPack pack) {
        return (NewInformation) read(pack).assessment().orElseThrow().task(NEWS).orElseThrow();
    }

    private ReadPack read(GoodPack pack) {
        return new PackReader(new FolderFiles(pack.writeTo(folder)), new StandardRubrics().set()).readWithAnswers();
    }
}
