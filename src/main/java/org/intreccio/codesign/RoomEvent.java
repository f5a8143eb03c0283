package org.intreccio.codesign;

import org.intreccio.directory.ActorId;
import org.intreccio.kernel.DomainEvent;

/** What happened to a room. */
public sealed interface RoomEvent extends DomainEvent {

    RoomId room();

    @Override
    default String subject() {
        return room().value();
    }

    record Started(RoomId room, ActorId by) implements RoomEvent {}

    record Joined(RoomId room, ActorId person) implements RoomEvent {}

    record Left(RoomId room, ActorId person) implements RoomEvent {}

    record Finished(RoomId room) implements RoomEvent {}
}
