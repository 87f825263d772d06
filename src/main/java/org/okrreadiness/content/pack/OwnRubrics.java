package org.okrreadiness.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Rubric;

/** The rubrics a pack is marked by: the standard ones, each replaced by the pack's own of the same id. */
final class OwnRubrics {

    private final RubricSet standard;
    private final Findings findings;
    private final Names ids = new Names();
    private final List<Rubric> own = new ArrayList<>();

    OwnRubrics(RubricSet standard, Findings findings) {
        this.standard = standard;
        this.findings = findings;
    }

    void read(Node file) {
        int before = findings.errors();
        Rubric rubric = new RubricReader(findings).read(file, ids);
        own.add(rubric);
        if (findings.errors() == before) {
            checkPlace(rubric, file);
        }
    }

    private void checkPlace(Rubric rubric, Node file) {
        Optional<Rubric> replaced = standard.rubric(rubric.id());
        if (replaced.isEmpty()) {
            findings.addMisspelt(Rule.RUBRIC_WITHOUT_TASK, file.at(), rubric.id(), standard.ids());
        } else if (!criteria(replaced.get()).equals(criteria(rubric))) {
            findings.add(Rule.OTHER_CRITERIA, file.at(), criteria(rubric), criteria(replaced.get()));
        }
    }

    private static String criteria(Rubric rubric) {
        return rubric.criteria().stream()
                .map(Criterion::id)
                .sorted()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    List<Rubric> withStandard() {
        List<Rubric> all = new ArrayList<>(own);
        standard.rubrics().stream().filter(s -> !ids.has(s.id())).forEach(all::add);
        return List.copyOf(all);
    }
}
