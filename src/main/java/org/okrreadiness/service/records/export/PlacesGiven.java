package org.okrreadiness.service.records.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.service.records.ListName;
import org.okrreadiness.service.records.RecordRow;
import org.okrreadiness.service.records.StatusPlaces;
import org.okrreadiness.service.records.export.ExportRequest.StatusPlace;

/** Gives the records of one export their places in the lists of its issuer, many at a time. */
final class PlacesGiven {

    private final StatusPlaces places;
    private final String issuerKey;
    private final Optional<String> address;
    private final Map<RecordId, Long> known = new HashMap<>();

    PlacesGiven(StatusPlaces places, String issuerKey, Optional<String> address) {
        this.places = places;
        this.issuerKey = issuerKey;
        this.address = address;
    }

    /** Told of records before the first of them is written. */
    void coming(List<RecordRow> rows) {
        known.clear();
        known.putAll(
                places.of(issuerKey, rows.stream().map(row -> row.record().id()).toList()));
    }

    Optional<StatusPlace> of(RecordId record) {
        Long place = known.containsKey(record)
                ? known.get(record)
                : places.of(issuerKey, Set.of(record)).get(record);
        ListName list = ListName.of(issuerKey, place);
        return Optional.of(new StatusPlace(list.urn(), list.reference(address), place % StatusPlaces.IN_A_LIST));
    }
}
