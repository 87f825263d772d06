package org.okrreadiness.service.records.verify;

import java.util.Objects;
import java.util.Optional;

/**
 * By what a statement can be found in a list of withdrawn ones.
 *
 * @param credential its own name; blank where it has none
 * @param isStated whether it says that its issuer keeps a list
 * @param place where it stands in that list; empty where it says none, or one of a kind that is not known here
 */
public record StatusReference(String credential, boolean isStated, Optional<Place> place) {

    /**
     * @param list the list's name or address
     * @param index from 0
     */
    public record Place(String list, long index) {
        public Place {
            Objects.requireNonNull(list, "list");
        }
    }

    public StatusReference {
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(place, "place");
    }
}
