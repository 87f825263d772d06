package org.okrreadiness.bench;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Key results of many shapes, good and bad, that are hardly ever the same twice. The same seed gives the same lines.
 *
 * <p>Run with a number, it prints that many as JSON lines for the command {@code score}.
 */
public final class VariedKeyResults {

    private static final List<String> VERBS =
            List.of("Reduce", "Increase", "Improve", "Lift", "Cut", "Raise", "Bring down", "Keep", "Grow", "Shorten");
    private static final List<String> MEASURES = List.of(
            "first-contact resolution",
            "share of orders delivered on time",
            "median time to hire",
            "churn of small clinics",
            "NPS of new tenants",
            "cost per damp case",
            "visits where nobody lets us in",
            "repeat purchase rate",
            "p95 latency of the search page",
            "monthly active riders",
            "complaints per 1,000 parcels",
            "trial to paid conversion",
            "unplanned downtime of line 3",
            "absence in the night shift",
            "days from order to invoice");
    private static final List<String> SCOPES = List.of(
            "in the six pilot branches",
            "for customers with more than one site",
            "among first-year nurses",
            "in the northern depots",
            "on mobile",
            "for schools with fewer than 200 pupils",
            "at weekends",
            "overall");
    private static final List<String> WORKS = List.of(
            "Run %d workshops with repair crews",
            "Launch the new onboarding flow in %d regions",
            "Hire %d engineers",
            "Publish %d case studies",
            "Roll out the checklist to %d vans",
            "Train %d managers in one-to-ones",
            "Migrate %d services to the new platform",
            "Interview %d churned customers");
    private static final List<String> TIMES =
            List.of("by 31 December", "by end of Q3", "this quarter", "in 2026", "by June", "within 90 days");
    private static final List<String> TAILS = List.of(
            "",
            ", by calling ahead in the evening",
            " without raising cost per order above 4 pounds",
            " so that families need not call twice",
            ", measured in the weekly report",
            " as a guardrail",
            " (owner: Priya)",
            " while we visit earlier");

    private final Random random = new Random(20261124);

    public static void main(String[] arguments) {
        VariedKeyResults lines = new VariedKeyResults();
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
        for (int id = 0; id < Integer.parseInt(arguments[0]); id++) {
            out.println(lines.nextJson(id));
        }
        out.flush();
    }

    /** The next line as input of the command {@code score}; no line needs escaping. */
    String nextJson(int id) {
        return "{\"id\":" + id + ",\"text\":\"" + next() + "\"}";
    }

    String next() {
        int shape = random.nextInt(10);
        String end = " " + any(TIMES) + any(TAILS);
        if (shape < 5) {
            return any(VERBS) + " " + any(MEASURES) + " " + any(SCOPES) + " from " + percent() + " to " + percent()
                    + end;
        }
        if (shape < 6) {
            return any(VERBS) + " " + any(MEASURES) + " by " + percent() + " and " + any(MEASURES) + " by " + percent()
                    + end;
        }
        if (shape < 7) {
            return any(VERBS) + " " + any(MEASURES) + " " + any(SCOPES) + end;
        }
        if (shape < 8) {
            return percent() + " of the managers say they know whom to call " + any(SCOPES) + end;
        }
        return any(WORKS).replace("%d", Integer.toString(1 + random.nextInt(900))) + " " + any(SCOPES) + end;
    }

    private String percent() {
        return 1 + random.nextInt(98) + "%";
    }

    private String any(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
