package org.intreccio.network;

import org.jspecify.annotations.Nullable;

/**
 * Describes an actor as it is fed to a snapshot.
 *
 * @param kind a code compared for equality only, such as the name of the directory's actor kind
 * @param country ISO 3166 alpha-2
 * @param optedOut neither recommended nor named in anyone's path
 */
public record ActorRow(
        String id, String name, String kind, @Nullable String country, boolean optedOut) {}
