package org.okrreadiness.scoring.doubt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.scoring.RubricScorer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the accuracy card says of lines that were marked with weights fitted without their organisation. */
final class HeldOutFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String quoted;
    private final Map<String, List<Judged>> byCriterion = new LinkedHashMap<>();

    /** @param quoted the name of the file whose lines are quoted */
    HeldOutFile(String quoted) {
        this.quoted = quoted;
    }

    /** @param judged marks of one criterion, each judged by a model that has not seen its organisation */
    void add(String criterion, List<Judged> judged) {
        List<Judged> here = judged.stream()
                .filter(j -> j.mark().origin().file().equals(quoted))
                .toList();
        if (!here.isEmpty()) {
            byCriterion.computeIfAbsent(criterion, name -> new ArrayList<>()).addAll(here);
        }
    }

    /** @param rated how many lines the file holds */
    String text(long rated) {
        Map<String, Object> criteria = new LinkedHashMap<>();
        byCriterion.forEach((criterion, judged) -> criteria.put(criterion, figures(new Findings(judged))));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put(
                "scorer",
                new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual())
                        .versions()
                        .scorer());
        report.put("rated", rated);
        report.put("criteria", criteria);
        return JSON.writeValueAsString(report) + "\n";
    }

    private static Map<String, Object> figures(Findings findings) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("n", findings.judged().size());
        figures.put("machine_median", Map.of("qwk", rounded(findings.kappa().orElse(Double.NaN))));
        figures.put("exact", rounded(findings.exact()));
        figures.put("ece", rounded(findings.calibrationError()));
        return figures;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }
}
