package org.okrreadiness.ui.records.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.desk.RecordsDesk;

/**
 * What the register holds about somebody, and what it takes to make sense of it.
 *
 * @param records the newest evidence first
 * @param roles all there are
 * @param keys of this register, by their public halves
 * @param issuer the name that stands on what is signed here now
 * @param followedUps what was told some weeks after sittings
 */
record Held(
        Person person,
        List<Signed> records,
        List<RoleProfile> roles,
        Map<String, IssuerKey> keys,
        String issuer,
        FollowedUps followedUps) {

    /** @param genuine whether it is what the holder of the key it names signed */
    record Signed(CapabilityRecord record, boolean genuine) {}

    /** Empty when nobody of this id is there any more. Checks signatures; not for the screen's own thread. */
    static Optional<Held> read(RecordsDesk desk, PersonId id) {
        return desk.register()
                .people()
                .find(id)
                .map(person -> new Held(
                        person,
                        desk.register().records().of(id).stream()
                                .map(record -> new Signed(record, RecordSealing.isGenuine(record)))
                                .toList(),
                        desk.register().roles().all(),
                        desk.givingOut().keys().all().stream()
                                .collect(Collectors.toMap(IssuerKey::publicKey, Function.identity())),
                        desk.givingOut().keys().issuer().name(),
                        desk.followedUps().get()));
    }

    Optional<RoleProfile> role() {
        return person.role()
                .flatMap(id -> roles.stream().filter(one -> one.id().equals(id)).findFirst());
    }
}
