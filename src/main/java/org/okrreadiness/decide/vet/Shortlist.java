package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The programmes that are compared for one need.
 *
 * @param title what the vetting is called; never blank
 * @param need what they are wanted for
 * @param programmes up to {@value #MOST}, no two with the same id
 */
public record Shortlist(String title, Need need, List<Programme> programmes) {

    /** More cannot be compared point by point on one page. */
    public static final int MOST = 5;

    public Shortlist {
        Objects.requireNonNull(need, "need");
        programmes = List.copyOf(programmes);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A vetting has a title");
        }
        if (programmes.size() > MOST) {
            throw new IllegalArgumentException("No more than " + MOST + " programmes are compared");
        }
        if (programmes.stream().map(Programme::id).distinct().count() < programmes.size()) {
            throw new IllegalArgumentException("Two programmes have the same id");
        }
    }

    public Optional<Programme> programme(String id) {
        return programmes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The same programmes under another need. */
    public Shortlist forNeed(Need other) {
        return new Shortlist(title, other, programmes);
    }

    /** The same with other programmes. */
    public Shortlist of(List<Programme> others) {
        return new Shortlist(title, need, others);
    }
}
