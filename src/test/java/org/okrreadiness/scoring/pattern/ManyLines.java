package org.okrreadiness.scoring.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.scoring.check.CheckBook;
import org.okrreadiness.testing.Cases;

/** Lines of every kind: those of the sample answers, the examples of the checks, and many put together by chance from a fixed seed. */
final class ManyLines {

    private static final List<String> WORK = List.of(
            "Run", "Launch", "Publish", "Organise", "Build", "Prepare", "Roll out", "Set up", "Write", "Deliver");
    private static final List<String> THINGS = List.of(
            "5 workshops",
            "a new onboarding guide",
            "the mobile app",
            "three pilots",
            "a dashboard",
            "a customer portal",
            "12 training sessions",
            "the pricing page",
            "a feedback survey",
            "the migration plan");
    private static final List<String> FOR = List.of(
            "",
            " for managers",
            " for new clinics",
            " with harbour staff",
            " for customers in the north",
            " so that patients wait less",
            " to reduce churn",
            " by June",
            " for the sales team");
    private static final List<String> MOVES =
            List.of("Increase", "Reduce", "Improve", "Raise", "Cut", "Double", "Grow", "Lower", "Maintain", "Boost");
    private static final List<String> MEASURES = List.of(
            "churn",
            "NPS",
            "customer satisfaction",
            "trial sign-ups",
            "average waiting time",
            "employee engagement",
            "the number of active users",
            "revenue from new customers",
            "first-contact resolution",
            "uptime",
            "defect rate",
            "brand awareness",
            "delivery quality",
            "time to hire",
            "training attendance",
            "roadmap items delivered",
            "complaints per 1,000 orders",
            "on-time departures",
            "our synergy index");
    private static final List<String> HOW_FAR = List.of(
            "",
            " to 45",
            " by 20%",
            " from 12% to 18%",
            " to under 20 minutes",
            " significantly",
            " by the end of Q3",
            " to at least 80%",
            " from 3 to 5 and launch a portal");
    private static final List<String> OTHERS = List.of(
            "The handbook is published",
            "Customers can export their data",
            "Hire 3 data engineers",
            "Support the regional teams",
            "We will not lose more nurses",
            "asdf qwer zxcv",
            "[metric] from X to Y",
            "TBD",
            "80% of store managers trained",
            "Get ISO 27001 certified",
            "Employees feel heard",
            "All hands",
            "Explore partnerships with universities",
            "If budget allows, open two shops",
            "Happy customers");

    private ManyLines() {}

    static List<String> keyResults() {
        List<String> lines = new ArrayList<>(OTHERS);
        CheckBook.ofKeyResults().forEach(check -> {
            lines.add(check.examples().bad());
            lines.add(check.examples().good());
            lines.add(check.examples().falseAlarm());
        });
        sets().flatMap(set -> set.keyResults().stream()).map(KeyResult::text).forEach(lines::add);
        Random chance = new Random(20_26);
        for (int i = 0; i < 150; i++) {
            lines.add(one(WORK, chance) + " " + one(THINGS, chance) + one(FOR, chance));
            lines.add(one(MOVES, chance) + " " + one(MEASURES, chance) + one(HOW_FAR, chance));
        }
        return lines.stream().filter(line -> !line.isBlank()).distinct().toList();
    }

    static List<String> objectives() {
        List<String> lines = new ArrayList<>(OTHERS);
        CheckBook.ofObjectives().forEach(check -> {
            lines.add(check.examples().bad());
            lines.add(check.examples().good());
            lines.add(check.examples().falseAlarm());
        });
        sets().map(set -> set.objective().text()).forEach(lines::add);
        Random chance = new Random(20_27);
        for (int i = 0; i < 60; i++) {
            lines.add(one(WORK, chance) + " " + one(THINGS, chance) + one(FOR, chance));
            lines.add(one(MOVES, chance) + " " + one(MEASURES, chance));
        }
        return lines.stream().filter(line -> !line.isBlank()).distinct().toList();
    }

    private static String one(List<String> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static Stream<OkrSet> sets() {
        return Cases.sampleResponses()
                .filter(WrittenSet.class::isInstance)
                .map(WrittenSet.class::cast)
                .map(WrittenSet::set);
    }
}
