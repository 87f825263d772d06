package org.okrreadiness.reading.overview;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.CompetencyScore;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.verdict.CompetencyVerdict;
import org.okrreadiness.verdict.Found;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.wording.Words;

/** Reads the profile, line by line. */
record CompetencyReader(Messages messages) {

    List<CompetencyReading> of(Verdict verdict) {
        return verdict.competencies().stream().map(this::line).toList();
    }

    /** Where there is no verdict. */
    List<CompetencyReading> of(List<CompetencyScore> scores) {
        return scores.stream().map(this::line).toList();
    }

    private CompetencyReading line(CompetencyScore score) {
        return new CompetencyReading(
                score.competency(),
                name(score.competency()),
                score.score(),
                Found.level(score.score()),
                score.tasks(),
                figures(score.score(), score.tasks()),
                Optional.empty());
    }

    private CompetencyReading line(CompetencyVerdict line) {
        Found found = line.found();
        return new CompetencyReading(
                line.competency(),
                name(line.competency()),
                found.score(),
                found.level(),
                line.tasks(),
                figures(found.score(), line.tasks()),
                Optional.of(held(found)));
    }

    private CompetencyReading.Held held(Found found) {
        return new CompetencyReading.Held(
                found.band().low(),
                found.band().high(),
                found.cut(),
                found.standing(),
                messages.get(
                        "overview.band",
                        Math.round(found.band().low()),
                        Math.round(found.band().high())),
                levels(found),
                messages.get("overview.standing." + Words.kebab(found.standing()), found.cut()));
    }

    private String levels(Found found) {
        String level = level(found.level());
        if (found.lowest() == found.highest()) {
            return level;
        }
        if (found.lowest() == found.level() || found.highest() == found.level()) {
            Level other = found.lowest() == found.level() ? found.highest() : found.lowest();
            return messages.get("overview.levels.perhaps", level, level(other));
        }
        return messages.get("overview.levels", level, level(found.lowest()), level(found.highest()));
    }

    private String level(Level level) {
        return Words.of(messages, "level", level);
    }

    private String figures(int score, int tasks) {
        return messages.get("overview.figures", score, Words.count(messages, "result.tasks", tasks));
    }

    private String name(Competency competency) {
        return Words.of(messages, "competency", competency);
    }
}
