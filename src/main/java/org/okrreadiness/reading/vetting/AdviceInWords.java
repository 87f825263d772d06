package org.okrreadiness.reading.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Concern;
import org.okrreadiness.decide.vet.Criterion;
import org.okrreadiness.decide.vet.Lead;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Recommendation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** What can be recommended, why, and on what conditions. */
final class AdviceInWords {

    private final Comparison comparison;
    private final Recommendation recommendation;
    private final Messages messages;
    private final FindingWords findings;

    AdviceInWords(Comparison comparison, Messages messages) {
        this.comparison = comparison;
        this.recommendation = comparison.recommendation();
        this.messages = messages;
        this.findings = new FindingWords(messages);
    }

    ComparisonReading.Advice read() {
        String name = recommendation.programme().map(Programme::name).orElse("");
        String conditions = recommendation.conditions().isEmpty() ? ".settled" : "";
        String key = "vetting.advice." + Words.kebab(recommendation.kind());
        String sentence =
                messages.has(key + conditions) ? messages.get(key + conditions, name) : messages.get(key, name);
        List<String> reasons = new ArrayList<>();
        recommendation.programme().ifPresent(named -> reasons.addAll(leads(named)));
        recommendation.ruledOut().forEach(out -> reasons.add(ruledOut(out)));
        return new ComparisonReading.Advice(sentence, reasons, conditions(), messages.get("vetting.advice.caution"));
    }

    /** How the one named stands to each of the others that can be chosen. */
    private List<String> leads(Programme named) {
        int own = place(named);
        return comparison.findings().stream()
                .filter(other -> other.programme() != named && !other.isRuledOut())
                .map(other -> lead(other.programme(), comparison.lead(own, place(other.programme()))))
                .toList();
    }

    private String lead(Programme other, Lead lead) {
        if (lead.outcome() == Lead.Outcome.CERTAIN) {
            return messages.get("vetting.lead.certain", other.name());
        }
        String ahead = names(lead.ahead());
        return lead.open().isEmpty()
                ? messages.get("vetting.lead.so-far", other.name(), ahead)
                : messages.get("vetting.lead.so-far.open", other.name(), ahead, names(lead.open()));
    }

    private String names(List<Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> Words.of(messages, "vetting.criterion-short", criterion))
                .collect(Collectors.joining(", "));
    }

    private String ruledOut(Programme programme) {
        ProgrammeFindings found = comparison.findings().get(place(programme));
        String why = found.concerns().stream()
                .filter(Concern::isGrave)
                .map(concern -> findings.concern(concern, found))
                .collect(Collectors.joining(" "));
        return messages.get("vetting.advice.ruled-out", programme.name(), why);
    }

    private List<String> conditions() {
        return recommendation.conditions().stream()
                .map(condition -> messages.get(
                        "vetting.condition." + Words.kebab(condition.open().standing()),
                        condition.programme().name(),
                        Words.of(messages, "vetting.aspect", condition.open().aspect())))
                .toList();
    }

    private int place(Programme programme) {
        return comparison.shortlist().programmes().indexOf(programme);
    }
}
