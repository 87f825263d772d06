package org.okrreadiness.service.records;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RecordId;

/** Keeps capability records. They are added, withdrawn and taken out, and what they say never changes. */
public interface RecordStore extends RecordSource {

    /**
     * Adds what is not there yet. A record of a person, an occasion and a competency that is there already changes nothing.
     *
     * @param records of people who are in the register
     * @return how many were added
     */
    int add(Collection<CapabilityRecord> records);

    Optional<CapabilityRecord> find(RecordId id);

    /** All records of a person, the newest evidence first. */
    List<CapabilityRecord> of(PersonId person);

    /**
     * Keeps the word that a record is withdrawn, in the record and in the lists of whoever gave it out.
     *
     * @param withdrawn one that is here, with its withdrawal
     * @return false when it is not here, or was withdrawn before: the first word stays
     */
    boolean withdraw(CapabilityRecord withdrawn, AuditLine line);

    /** Takes records out, for good. */
    int remove(Set<RecordId> records, AuditLine line);
}
