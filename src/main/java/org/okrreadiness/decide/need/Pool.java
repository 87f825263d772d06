package org.okrreadiness.decide.need;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What several people say to one statement as one weight.
 *
 * <p>An answer counts by how its author knows and by whether it can be seen from that seat: between 0 and 1. Within a seat the weights of
 * the answers are averaged by how they count, and the seat counts like the best of them. The seats are averaged in the same way; that
 * mean counts like independent witnesses together, so that several seats that say the same are worth more than one and never more than
 * something seen. What is added in favour of a cause, and no weaker than what was said before, therefore never lowers it.
 */
final class Pool {

    private final Method method;
    private final Map<StatementId, List<Reading.OfAnswer>> readings;

    Pool(NeedModel model) {
        this.method = model.method();
        this.readings = model.answers();
    }

    /** What answers to a statement say. */
    List<Reading.OfAnswer> readings(StatementId statement) {
        return readings.getOrDefault(statement, List.of());
    }

    private static final class Sum {
        private double weighted;
        private double counts;
        private double best;

        void add(double weight, double count) {
            weighted += weight * count;
            counts += count;
            best = Math.max(best, count);
        }

        double mean() {
            return counts == 0 ? 0 : weighted / counts;
        }
    }

    /** @param said in an order that does not depend on how they came; those not on the scale are passed over */
    double weight(List<Said> said, Reading.OfAnswer reading) {
        Map<Seat, Sum> seats = new EnumMap<>(Seat.class);
        for (Said one : said) {
            if (one.isKnown()) {
                seats.computeIfAbsent(one.seat(), seat -> new Sum()).add(reading.weight(one.known()), count(one));
            }
        }
        Sum all = new Sum();
        double doubt = 1;
        for (Sum seat : seats.values()) {
            all.add(seat.mean(), seat.best);
            doubt *= 1 - seat.best;
        }
        return all.mean() * (1 - doubt);
    }

    private double count(Said said) {
        double knows = method.reliability().get(said.answer().countsAs());
        return said.firstHand() ? knows : knows * method.otherSeats();
    }
}
