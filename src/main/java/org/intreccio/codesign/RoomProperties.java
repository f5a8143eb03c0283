package org.intreccio.codesign;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What keeps rooms from being used to flood others.
 *
 * @param aDay how many rooms one person may open in a day
 * @param newcomerADay how many, where the portal hardly knows them
 * @param invitationsADay how many people one person may invite in a day, over all their rooms
 * @param most people of one room
 */
@Validated
@ConfigurationProperties("intreccio.rooms")
record RoomProperties(
        @Min(1) @DefaultValue("10") int aDay,
        @Min(1) @DefaultValue("2") int newcomerADay,
        @Min(1) @DefaultValue("100") int invitationsADay,
        @Min(2) @DefaultValue("2000") int most) {}
