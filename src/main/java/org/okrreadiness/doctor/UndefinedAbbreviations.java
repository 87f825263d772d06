package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;

/** A case uses an abbreviation that it never spells out. */
final class UndefinedAbbreviations implements PackCheck {

    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}{2,5}s?\\b");

    /** What everybody who sits a pack knows, units and days included. */
    private static final Set<String> KNOWN = Set.of(
            "OKR", "OKRs", "KPI", "KPIs", "IT", "HR", "UK", "EU", "TV", "OK", "PDF", "SMS", "ID", "CEO", "VAT", "PC",
            "SIM");

    @Override
    public List<Complaint> of(Assessment assessment) {
        List<Complaint> complaints = new ArrayList<>();
        for (Scenario scenario : assessment.scenarios()) {
            String text = text(scenario);
            Set<String> used = new LinkedHashSet<>();
            Matcher matcher = ABBREVIATION.matcher(text);
            while (matcher.find()) {
                used.add(matcher.group());
            }
            used.stream()
                    .filter(word -> !KNOWN.contains(word) && !isExplained(word, text))
                    .forEach(word -> complaints.add(
                            Complaint.aboutScenario(Complaint.Rule.ABBREVIATION_UNDEFINED, scenario.id(), word)));
        }
        return complaints;
    }

    private static String text(Scenario scenario) {
        List<String> texts = new ArrayList<>(CaseTexts.of(scenario));
        scenario.tasks().forEach(task -> texts.addAll(TaskTexts.of(task).read()));
        return String.join("\n", texts);
    }

    /** Once in brackets after its words, or followed by its words in brackets. */
    private static boolean isExplained(String word, String text) {
        return text.contains("(" + word + ")") || text.contains(word + " (");
    }
}
