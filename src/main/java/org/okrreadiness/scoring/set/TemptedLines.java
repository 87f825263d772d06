package org.okrreadiness.scoring.set;

import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.task.Temptation;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.PhraseList;

/**
 * Finds somebody's loved project, or the easy number of the case, in key results. It may stand there as a means and do no harm, so it
 * is shown and not marked.
 */
final class TemptedLines {

    private final PhraseList terms;

    TemptedLines(List<Temptation> temptations) {
        List<String> all = temptations.stream().flatMap(t -> t.terms().stream()).toList();
        this.terms = PhraseList.of(Map.of("temptation", all));
    }

    List<Evidence> in(List<SetLine> lines) {
        return lines.stream()
                .flatMap(line -> terms.in(Passage.of(line.keyResult().text())).stream()
                        .map(match -> match.as(EvidenceCode.TEMPTATION, line.part())))
                .toList();
    }
}
