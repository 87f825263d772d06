package org.okrreadiness.reading.vetting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.okrreadiness.decide.vet.AspectFinding;
import org.okrreadiness.decide.vet.Concern;
import org.okrreadiness.decide.vet.CriterionFinding;
import org.okrreadiness.decide.vet.Evidence;
import org.okrreadiness.decide.vet.ProgrammeFindings;
import org.okrreadiness.decide.vet.Standing;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.wording.Words;

/** How points and criteria stand, in words. */
final class FindingWords {

    private static final List<Standing> COUNTED = List.of(
            Standing.PARTLY, Standing.CONTRADICTED, Standing.UNANSWERED, Standing.CLAIMED, Standing.NOT_OFFERED);

    private final Messages messages;

    FindingWords(Messages messages) {
        this.messages = messages;
    }

    /** How many points are shown of how many, and what of the others: every point is counted once. */
    String counts(CriterionFinding finding) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.get(
                "vetting.count.shown",
                finding.count(Standing.SUPPORTED),
                finding.aspects().size()));
        for (Standing standing : COUNTED) {
            if (finding.count(standing) > 0) {
                parts.add(messages.get("vetting.count." + Words.kebab(standing), finding.count(standing)));
            }
        }
        return String.join(", ", parts);
    }

    /** The point, how it stands, and why. */
    String reason(AspectFinding finding) {
        return reason(finding, Words.of(messages, "vetting.aspect", finding.aspect()));
    }

    /** @param point the name of the point, with whatever helps to see why it stands so */
    String reason(AspectFinding finding, String point) {
        String said = finding.words().isBlank() ? "" : " " + messages.get("vetting.because.words", finding.words());
        return messages.get("vetting.because", point, because(finding)) + said;
    }

    private String because(AspectFinding finding) {
        String key = "vetting.because." + Words.kebab(finding.standing());
        return switch (finding.standing()) {
            case SUPPORTED, PARTLY -> messages.get(key, evidence(finding, Evidence.Bearing.SHOWS));
            case CONTRADICTED -> contradiction(finding, key);
            case CLAIMED -> messages.get(finding.isPart() ? key + ".part" : key);
            case NOT_OFFERED -> missing(finding, key);
            case UNANSWERED -> messages.get(key);
        };
    }

    private String missing(AspectFinding finding, String key) {
        String against = evidence(finding, Evidence.Bearing.SPEAKS_AGAINST);
        return against.isEmpty() ? messages.get(key) : messages.get(key + ".shown", against);
    }

    /** What a vendor may be told of a contradiction: the vendor's own papers, and nobody the buyer asked. */
    String contradictionForVendor(AspectFinding finding) {
        String papers = finding.evidence().stream()
                .filter(each -> each.bearing() == Evidence.Bearing.SPEAKS_AGAINST)
                .filter(each -> each.kind().isVendors())
                .map(this::place)
                .distinct()
                .collect(Collectors.joining("; "));
        return papers.isEmpty()
                ? messages.get("vetting.questions.contradicted")
                : messages.get("vetting.questions.contradicted.papers", papers);
    }

    private String contradiction(AspectFinding finding, String key) {
        String against = evidence(finding, Evidence.Bearing.SPEAKS_AGAINST);
        return finding.range().isNone()
                ? messages.get(key, against)
                : messages.get(key + ".both", evidence(finding, Evidence.Bearing.SHOWS), against);
    }

    private String evidence(AspectFinding finding, Evidence.Bearing bearing) {
        return finding.evidence().stream()
                .filter(each -> each.bearing() == bearing)
                .filter(each -> bearing == Evidence.Bearing.SPEAKS_AGAINST
                        || each.kind().carries())
                .map(this::evidence)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String evidence(Evidence evidence) {
        return evidence.note().isBlank()
                ? place(evidence)
                : messages.get("vetting.evidence.note", place(evidence), evidence.note());
    }

    private String place(Evidence evidence) {
        String kind = Words.of(messages, "vetting.evidence", evidence.kind());
        return evidence.isUnsourced() ? kind : messages.get("vetting.evidence.place", kind, evidence.place());
    }

    /** What makes a buyer hesitate, with its number where there is one. */
    String concern(Concern concern, ProgrammeFindings findings) {
        String key = "vetting.concern." + Words.kebab(concern);
        return switch (concern) {
            case CONTRADICTIONS -> Words.count(messages, key, findings.count(Standing.CONTRADICTED));
            case UNANSWERED -> Words.count(messages, key, findings.count(Standing.UNANSWERED));
            case CLAIMS -> Words.count(messages, key, findings.count(Standing.CLAIMED));
            default -> messages.get(key);
        };
    }
}
