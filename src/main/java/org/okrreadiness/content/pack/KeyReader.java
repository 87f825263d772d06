package org.okrreadiness.content.pack;

import java.util.List;
import java.util.stream.Stream;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.JudgementKey.OtherSchool;
import org.okrreadiness.domain.task.Task.ResponseOption;

/** Reads keys with their reasons, as the pack's school has them. */
final class KeyReader {

    private static final List<String> SCHOOLS =
            StandardSchools.all().stream().map(School::id).toList();

    private final String profile;

    /** @param profile the id of the pack's school */
    KeyReader(String profile) {
        this.profile = profile;
    }

    /** Something with an id, a text and a key between {@code least} and {@code most}. */
    ResponseOption option(Fields fields, Names ids, double least, double most) {
        return new ResponseOption(ids.give(fields), fields.text("text"), key(fields, least, most));
    }

    /** The value by the pack's school; what the others hold stands beside it. */
    JudgementKey key(Fields fields, double least, double most) {
        double authors = fields.number("key", least, most);
        String principle = fields.text("principle");
        String limit = fields.text("limit");
        String dissent = fields.text("dissent");
        List<OtherSchool> schools = fields.nodes("schools").stream()
                .map(node -> school(Fields.of(node, Shapes.SCHOOL_KEY, fields.findings()), least, most))
                .toList();
        return schools.stream()
                .filter(school -> school.profiles().contains(profile))
                .findFirst()
                .map(ours -> new JudgementKey(
                        ours.value(), ours.reason(), limit, dissent, others(ours, authors, principle, schools)))
                .orElseGet(() -> new JudgementKey(authors, principle, limit, dissent, schools));
    }

    /** Every school but ours: those that are named, and the author's value for all that are not. */
    private static List<OtherSchool> others(
            OtherSchool ours, double authors, String principle, List<OtherSchool> schools) {
        List<String> unnamed = SCHOOLS.stream()
                .filter(id -> schools.stream().noneMatch(s -> s.profiles().contains(id)))
                .toList();
        return Stream.concat(
                        Stream.of(new OtherSchool(unnamed, authors, principle)),
                        schools.stream().filter(school -> school != ours))
                .filter(school -> !school.profiles().isEmpty())
                .toList();
    }

    private static OtherSchool school(Fields fields, double least, double most) {
        List<String> profiles = fields.someTexts("profiles");
        Findings findings = fields.findings();
        profiles.stream()
                .filter(id -> !id.isEmpty() && !SCHOOLS.contains(id))
                .forEach(id ->
                        findings.add(Rule.UNKNOWN_PROFILE, fields.at("profiles"), id, String.join(", ", SCHOOLS)));
        return new OtherSchool(profiles, fields.number("key", least, most), fields.text("reason"));
    }
}
