package org.okrreadiness.service.records;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Withdrawal;

/**
 * Which place a record has in the lists of withdrawn records of the issuer who gave it out. Places are drawn by lot, so that two of one
 * person cannot be told by them; a place that was given to a record is never given to another, also when the record is gone.
 */
public interface StatusPlaces {

    /** How many places one list has: as few as the standard allows, so that every record hides among so many. */
    int IN_A_LIST = 131_072;

    /**
     * A place at which something was withdrawn.
     *
     * @param number counts through all lists of one issuer's key
     * @param record what was withdrawn; empty once that is erased, and with it every word about it
     */
    record Place(long number, Optional<Withdrawn> record) {}

    /** A record with the word that it is withdrawn. */
    record Withdrawn(RecordId record, Withdrawal withdrawal) {}

    /**
     * A place as it is kept, for copies.
     *
     * @param issuerKey in whose lists it is, in hexadecimal digits
     * @param record empty once that is erased
     */
    record Kept(String issuerKey, long number, Optional<RecordId> record, boolean withdrawn, Optional<Withdrawal> by) {}

    /** The places of these records in the lists of this key; who has none yet gets one. */
    Map<RecordId, Long> of(String issuerKey, Collection<RecordId> records);

    /** Every place of this key at which something was withdrawn, in order. */
    List<Place> withdrawn(String issuerKey);

    /** How many lists this key needs for all places it has given. */
    int lists(String issuerKey);

    /** Every record of which the lists of anybody say that it is withdrawn. */
    Set<RecordId> withdrawnRecords();

    /**
     * Says of records again that they are withdrawn, where somebody took that away past the program.
     *
     * @return how many
     */
    int putBack();

    /** All places, in no order. */
    List<Kept> all();

    /** Keeps places as another register has them; those that are there already stay as they are. */
    void keep(Collection<Kept> places);
}
