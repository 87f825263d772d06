package org.okrreadiness.reading.vetting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.decide.vet.Concern;
import org.okrreadiness.decide.vet.Criterion;
import org.okrreadiness.decide.vet.Lead;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Recommendation;
import org.okrreadiness.decide.vet.Standing;
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
        recommendation.ruledOut().forEach(out -> reasons.add(ruledOut(out)));
        recommendation.programme().ifPresent(named -> reasons.addAll(leads(named)));
        if (recommendation.kind() == Recommendation.Kind.NO_PREFERENCE) {
            reasons.addAll(differences());
        }
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

    /** Each two of those that can be chosen: where one is ahead, and where the other. */
    private List<String> differences() {
        List<Programme> left = recommendation.among();
        List<String> lines = new ArrayList<>();
        for (int one = 0; one < left.size(); one++) {
            for (int other = one + 1; other < left.size(); other++) {
                lines.add(difference(left.get(one), left.get(other)));
            }
        }
        return lines;
    }

    private String difference(Programme one, Programme other) {
        Lead lead = comparison.lead(place(one), place(other));
        if (lead.ahead().isEmpty() && lead.behind().isEmpty()) {
            return messages.get("vetting.difference.level", one.name(), other.name());
        }
        if (lead.behind().isEmpty()) {
            return messages.get("vetting.difference.one", one.name(), other.name(), names(lead.ahead()));
        }
        return lead.ahead().isEmpty()
                ? messages.get("vetting.difference.one", other.name(), one.name(), names(lead.behind()))
                : messages.get(
                        "vetting.difference.both", one.name(), other.name(), names(lead.ahead()), names(lead.behind()));
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

    /** One line for each programme: what is open about it, by what has to happen. */
    private List<String> conditions() {
        return recommendation.conditions().stream()
                .collect(Collectors.groupingBy(
                        Recommendation.Condition::programme, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> messages.get("vetting.condition", each.getKey().name(), open(each.getValue())))
                .toList();
    }

    private String open(List<Recommendation.Condition> conditions) {
        return Stream.of(Standing.CONTRADICTED, Standing.UNANSWERED, Standing.CLAIMED)
                .map(standing -> open(conditions, standing))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String open(List<Recommendation.Condition> conditions, Standing standing) {
        List<String> points = conditions.stream()
                .filter(condition -> condition.open().standing() == standing)
                .map(condition ->
                        Words.of(messages, "vetting.aspect", condition.open().aspect()))
                .toList();
        return points.isEmpty()
                ? ""
                : messages.get("vetting.condition." + Words.kebab(standing), String.join(", ", points));
    }

    private int place(Programme programme) {
        return comparison.shortlist().programmes().indexOf(programme);
    }
}
