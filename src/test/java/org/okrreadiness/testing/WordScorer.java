package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.rubric.Severity;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.scoring.Scorer;

/** Stumbles over one word and nothing else, so that a test knows what will be found where. Gives no marks. */
public final class WordScorer implements Scorer {

    private final String checkId;
    private final String word;
    private final AtomicInteger asked = new AtomicInteger();

    /** @param checkId of the finding wherever {@code word} stands in a key result */
    public WordScorer(String checkId, String word) {
        this.checkId = checkId;
        this.word = word;
    }

    @Override
    public ScorerVersions versions() {
        return new ScorerVersions("words", "1", "1", "balanced@1.0");
    }

    @Override
    public Map<Part, Phrase> patterns(OkrSet set, Situation situation) {
        return Map.of();
    }

    @Override
    public List<CheckCard> checks() {
        CheckCard.Lines lines = new CheckCard.Lines("5 " + word, "What they bring about", "No such thing");
        return List.of(new CheckCard(checkId, CheckCard.Subject.KEY_RESULT, lines, List.of(word)));
    }

    @Override
    public Scorer under(School school) {
        return this;
    }

    @Override
    public ArtefactScore keyResult(KeyResult keyResult, Objective objective, Situation situation) {
        return new ArtefactScore(Part.keyResult(1), "words@1", 0, List.of(), List.of());
    }

    @Override
    public ArtefactScore objective(Objective objective, Situation situation) {
        return new ArtefactScore(Part.OBJECTIVE, "words@1", 0, List.of(), List.of());
    }

    @Override
    public List<ArtefactScore> set(OkrSet set, Situation situation) {
        return List.of();
    }

    @Override
    public int setScore(List<ArtefactScore> artefacts) {
        return 0;
    }

    @Override
    public TaskScore task(Task task, Response response, Situation situation, List<Rubric> rubrics) {
        return new TaskScore(task.id().value(), !response.isBlank(), 0, List.of());
    }

    @Override
    public ScoreSheet sheet(Assessment assessment, Map<TaskId, Response> responses) {
        return new ScoreSheet(assessment.ref().toString(), versions(), 0, List.of(), List.of());
    }

    /** How often findings were asked for. */
    public int asked() {
        return asked.get();
    }

    @Override
    public List<Finding> findings(OkrSet set, Situation situation) {
        asked.incrementAndGet();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < set.keyResults().size(); i++) {
            int at = set.keyResults().get(i).text().indexOf(word);
            if (at >= 0) {
                Span span = new Span(at, at + word.length());
                findings.add(new Finding(checkId, Severity.GATE, Part.keyResult(i + 1), span, List.of(word)));
            }
        }
        return findings;
    }

    @Override
    public ScoreSheet settled(
            Assessment assessment,
            Map<TaskId, Response> responses,
            ScoreSheet scorer,
            Map<TaskId, List<SettledLevel>> settled) {
        return scorer;
    }
}
