package org.okrreadiness.service.records.verify;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which of the things an issuer gave out they answer for no longer, on one day. Its signature has been checked; whose it is has not.
 *
 * @param name by which credentials refer to it: an address, or a name that is none
 * @param signer with whose key it was signed
 * @param at when it was made
 * @param bits one for each place, from the highest of the first byte on
 * @param words what is said about some of them; of who was erased there is only the bit
 */
public record WithdrawnList(String name, Statement.Signer signer, Instant at, byte[] bits, List<Said> words) {

    /**
     * What is said about one.
     *
     * @param credential the name of what is withdrawn
     * @param at when it was
     */
    public record Said(String credential, Instant at, String reason) {
        public Said {
            Objects.requireNonNull(credential, "credential");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(reason, "reason");
        }
    }

    public WithdrawnList {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(signer, "signer");
        Objects.requireNonNull(at, "at");
        words = List.copyOf(words);
    }

    /** Whether something stands in this list, withdrawn or not. */
    public boolean covers(StatusReference reference) {
        return place(reference).isPresent();
    }

    private Optional<StatusReference.Place> place(StatusReference reference) {
        return reference.place().filter(place -> place.list().equals(name) && place.index() < 8L * bits.length);
    }

    /** Whether it is withdrawn: by its place, or by its name, which is all that older credentials have. */
    public boolean withdraws(StatusReference reference) {
        return place(reference).filter(place -> isSet(place.index())).isPresent()
                || words(reference).isPresent();
    }

    private boolean isSet(long index) {
        return (bits[(int) (index >> 3)] >> (7 - (index & 7)) & 1) == 1;
    }

    /** At how many places something is withdrawn. */
    public int count() {
        return BitSet.valueOf(bits).cardinality();
    }

    /** When and why, where the list says it. */
    public Optional<Said> words(StatusReference reference) {
        return words.stream()
                .filter(one ->
                        !reference.credential().isBlank() && one.credential().equals(reference.credential()))
                .findFirst();
    }
}
