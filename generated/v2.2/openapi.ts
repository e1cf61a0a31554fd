// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

export interface paths {
    "/charging/v21/operators/{operatorID}/authorize/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingAuthorizeStart
         * @description Asks whether the driver who identified at a charge point may charge. The operator sends it. Hubject decides from uploaded authentication data, or else asks the provider that the contract id names, or else all contracted providers at once, where one yes is enough. `Authorized` opens a session and brings the SessionID that everything later repeats. `NotAuthorized` is an ordinary answer: its status code tells the reason, and no session remains.
         */
        post: operations["authorizeStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charging/v21/operators/{operatorID}/authorize/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingAuthorizeStop
         * @description Asks whether the driver at the charge point may end a running session. The operator sends it with the SessionID it got at the start, and Hubject passes it to the provider, or answers alone when it authorised the start from uploaded data; in that case only the very medium that started the session can stop it. `NotAuthorized` leaves the session running, and code 400 means that Hubject does not know the session.
         */
        post: operations["authorizeStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charging/v21/providers/{providerID}/authorize-remote/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingAuthorizeRemoteStop
         * @description Ends a session from afar. The provider sends it, Hubject forwards it to the operator and waits up to 60 seconds. `Result` true means that the operator stops charging; its charge detail record follows. Code 400 means that the session is unknown or belongs to somebody else.
         */
        post: operations["authorizeRemoteStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/charging/v21/providers/{providerID}/authorize-remote/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingAuthorizeRemoteStart
         * @description Starts charging from afar, usually from the provider's app. The provider sends it without SessionID; Hubject assigns one, finds the operator by the EvseID and forwards. `Result` true means that the operator accepted. The operator should answer within 10 seconds, Hubject gives up after 60. Known refusals are 501, 510, 601, 602 and 700 from the operator, 603 and 604 from Hubject; after a refusal the session is gone.
         */
        post: operations["authorizeRemoteStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservation/v11/providers/{providerID}/reservation-start-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingAuthorizeRemoteReservationStart
         * @description Holds a charge point for one driver for some minutes. The provider sends it, Hubject opens a session and forwards it to the operator. Operators that do not offer reservations answer 320; whether a charge point can be reserved is told by the value `Reservation` of its `ValueAddedServices`.
         */
        post: operations["authorizeRemoteReservationStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reservation/v11/providers/{providerID}/reservation-stop-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingAuthorizeRemoteReservationStop
         * @description Gives a reserved charge point free again. The provider sends it with the SessionID of the reservation, Hubject forwards it to the operator. A charge detail record is due afterwards, even when nobody charged.
         */
        post: operations["authorizeRemoteReservationStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdrmgmt/v21/operators/{operatorID}/charge-detail-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingChargeDetailRecord
         * @description Reports a finished session for billing: times, energy, meter values. The operator sends one record per SessionID, never a second one, at best one second and at most ten after the session closed, whether or not a stop message came before; a finished reservation needs one too. Hubject stores the record, closes the session and passes the record on, and it reports success even while the provider cannot be reached. When the outcome of a call is unknown, look before repeating it: code 400 may mean that the record had arrived.
         */
        post: operations["sendChargeDetailRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cdrmgmt/v21/providers/{providerID}/get-charge-detail-records-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingGetChargeDetailRecords
         * @description Fetches the records of sessions that this provider, or the data it uploaded, authorised. The time range counts when Hubject received a record, and may span 90 days at most. All records come in a single answer. The same record can come again in another call, so tell records apart by SessionID. Mandatory for providers without a server, optional for all others.
         */
        post: operations["getChargeDetailRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evsepull/v21/providers/{providerID}/status-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPullEvseStatus
         * @description Downloads the availability of all charge points, or of those around a place or in one state, grouped by operator and in a single answer without pages. Every one to five minutes is reasonable.
         */
        post: operations["pullEvseStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evsepull/v21/providers/{providerID}/status-records-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPullEvseStatusByID
         * @description Downloads the availability of up to 100 charge points named by EvseID. What Hubject does not know comes back as `EvseNotFound`.
         */
        post: operations["pullEvseStatusById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evsepull/v21/providers/{providerID}/status-records-by-operator-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPullEvseStatusByOperatorID
         * @description Downloads the availability of every charge point of the operators named, grouped by operator.
         */
        post: operations["pullEvseStatusByOperatorId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evsepull/v22/providers/{providerID}/data-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPullEvseData
         * @description Downloads master data of the charge points that the provider has contracts for, grouped by operator and in a single answer, which can be large. Filters narrow the result. With `LastCall` only what changed since then comes, each record marked as inserted, updated or deleted; it cannot be combined with `SearchCenter`, `CountryCodes` or `OperatorIds`. Once a day is enough, best at night.
         */
        post: operations["pullEvseData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evsepush/v21/operators/{operatorID}/status-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPushEvseStatus
         * @description Uploads the availability of charge points whose master data is already at Hubject. Send each change as it happens, and a `fullLoad` once a day, which replaces all that is stored. Pushes of one operator must not overlap: wait for each answer before the next. Code 603 means that data records are missing, and `AdditionalInfo` of the answer lists them.
         */
        post: operations["pushEvseStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evsepush/v22/operators/{operatorID}/data-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPushEvseData
         * @description Uploads master data of charge points. `fullLoad` replaces everything the operator has at Hubject, with nothing compared, and an empty list therefore deletes all; `insert` fails as a whole when one charge point exists, `update` when one is missing. Pushes of one operator must not overlap: wait for each answer before the next. An EvseID that belongs neither to the operator nor to its sub-operators, or occurs twice, is refused with 018; 009 means that the data could not be applied.
         */
        post: operations["pushEvseData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authdata/v21/operators/{operatorID}/pull-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPullAuthenticationData
         * @description Fetches authentication data that providers marked as open to operators, so that a charge point can decide while it is cut off. Version 2.3 has dropped the operation.
         */
        post: operations["pullAuthenticationData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/authdata/v21/providers/{providerID}/push-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPushAuthenticationData
         * @description Uploads the cards and contracts for which Hubject shall authorise without asking the provider. `fullLoad` replaces all that is stored, with nothing compared, and an empty list therefore deletes everything; `insert` fails as a whole when one entry exists, `update` when one is missing. Pushes of one provider must not overlap: wait for each answer before the next. A contract id of a foreign provider is refused with 019.
         */
        post: operations["pushAuthenticationData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dynamicpricing/v10/operators/{operatorID}/evse-pricing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPushEVSEPricing
         * @description Uploads which pricing products apply at which charge point, per provider or with `*` for all. `fullLoad` replaces everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. An EvseID of a foreign operator is refused with 018.
         */
        post: operations["pushEvsePricing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dynamicpricing/v10/operators/{operatorID}/pricing-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPushPricingProductData
         * @description Uploads the pricing products that an operator offers to one provider, or with `*` to all. `fullLoad` replaces everything stored before. Pushes of one operator must not overlap: wait for each answer before the next. Prices are without value added tax. pushEvsePricing then says where a product applies.
         */
        post: operations["pushPricingProductData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dynamicpricing/v10/providers/{providerID}/evse-pricing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPullEVSEPricing
         * @description Downloads which pricing products apply at which charge point of the named operators; with `LastCall`, only what changed since then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
         */
        post: operations["pullEvsePricing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dynamicpricing/v10/providers/{providerID}/pricing-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingPullPricingProductData
         * @description Downloads the pricing products that the named operators offer to this provider; with `LastCall`, those changed since then. Hubject refuses with 210 when there is no contract with flexible or dynamic prices.
         */
        post: operations["pullPricingProductData"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notificationmgmt/v11/charging-notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * eRoamingChargingNotifications
         * @description Tells the provider what happens in a running session. The operator sends one of four messages, told apart by `Type`; Hubject forwards it and returns the provider's acknowledgement. It answers 400 when there is no such session, 320 when the provider takes no notifications, and 310 when the provider does not respond.
         */
        post: operations["sendChargingNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Yes or no to a request, with a status code. Every operation without data of its own is answered this way, and Hubject also uses it in place of any other answer when it refuses. */
        eRoamingAcknowledgment: {
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Whether the request was carried out. True only together with code 000. */
            Result: boolean;
            /** @description Session the answer belongs to. Given for remote starts and reservations, and when the request named one. */
            SessionID?: components["schemas"]["SessionID"];
            /** @description Code 000 for a success, otherwise the reason of the refusal. */
            StatusCode: components["schemas"]["StatusCode"];
        };
        /** @description Verdict on a start at the charge point. `Authorized` opens the session; `NotAuthorized` comes with the reason as status code. */
        eRoamingAuthorizationStart: {
            /**
             * @description Whether the driver is allowed what was asked for.
             * @enum {string}
             */
            AuthorizationStatus: "Authorized" | "NotAuthorized";
            /** @description Identifications with which this session may also be stopped at the charge point, so that the operator need not ask. */
            AuthorizationStopIdentifications?: components["schemas"]["Identification"][];
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Provider that authorised. Always given with `Authorized`. */
            ProviderID?: components["schemas"]["ProviderID"];
            /** @description Session that Hubject opened. Absent when nobody authorised. */
            SessionID?: components["schemas"]["SessionID"];
            /** @description Code 000 with `Authorized`; otherwise the reason, such as 102 (card invalid), 106 (nobody authorised) or 210 (no contract). */
            StatusCode: components["schemas"]["StatusCode"];
        };
        /** @description Verdict on a stop at the charge point. */
        eRoamingAuthorizationStop: {
            /**
             * @description Whether the driver is allowed what was asked for.
             * @enum {string}
             */
            AuthorizationStatus: "Authorized" | "NotAuthorized";
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Provider that decided. */
            ProviderID?: components["schemas"]["ProviderID"];
            /** @description Session the answer is about. */
            SessionID?: components["schemas"]["SessionID"];
            /** @description Code 000 with `Authorized`; otherwise the reason, such as 102 (other card than at the start) or 400 (session unknown). */
            StatusCode: components["schemas"]["StatusCode"];
        };
        /** @description Order of a provider to start charging at a charge point. */
        eRoamingAuthorizeRemoteStart: {
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Charge point to start at. Hubject derives the operator from it. */
            EvseID: components["schemas"]["EvseID"];
            /** @description Contract of the driver, always as `RemoteIdentification`. */
            Identification: components["schemas"]["Identification"];
            /** @description Pricing product that the driver chose. */
            PartnerProductID?: components["schemas"]["ProductID"];
            /** @description The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
            /** @description Left out by the provider; Hubject assigns it and always names it towards the operator. */
            SessionID?: components["schemas"]["SessionID"];
        };
        /** @description Order of a provider to end a session. */
        eRoamingAuthorizeRemoteStop: {
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Charge point the session runs at. */
            EvseID: components["schemas"]["EvseID"];
            /** @description The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
            /** @description Session to stop, as the start brought it. */
            SessionID: components["schemas"]["SessionID"];
        };
        /** @description Question of an operator whether the driver at its charge point may charge. */
        eRoamingAuthorizeStart: {
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Charge point the driver stands at. When it is not known yet, the start notification delivers it. */
            EvseID?: components["schemas"]["EvseID"];
            /** @description Card, QR code with PIN, or Plug&Charge, as the driver presented it. */
            Identification: components["schemas"]["Identification"];
            /** @description The asking operator, or its hub; Hubject compares it with the path and the client certificate. */
            OperatorID: components["schemas"]["OperatorID"];
            /** @description Pricing product that the driver wants or that applies at the charge point. */
            PartnerProductID?: components["schemas"]["ProductID"];
            /** @description Not needed: Hubject ignores it and assigns its own. */
            SessionID?: components["schemas"]["SessionID"];
        };
        /** @description Question of an operator whether the driver at its charge point may end the session. */
        eRoamingAuthorizeStop: {
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Charge point the session runs at. */
            EvseID?: components["schemas"]["EvseID"];
            /** @description Card, QR code with PIN, or Plug&Charge, as the driver presented it now. */
            Identification: components["schemas"]["Identification"];
            /** @description The asking operator, or its hub; Hubject compares it with the path and the client certificate. */
            OperatorID: components["schemas"]["OperatorID"];
            /** @description Session to stop, as the authorised start brought it. */
            SessionID: components["schemas"]["SessionID"];
        };
        /** @description Body of HTTP 400 and 500: the request could not be parsed, did not conform, or could not be processed. */
        FaultBody: {
            /** @description More about it, hardly ever given. */
            extendedInfo?: string;
            /** @description What was wrong, in one sentence. */
            message?: string;
            /** @description The members that did not conform. Missing when the request as a whole was at fault. */
            validationErrors?: components["schemas"]["FieldValidationError"][];
        };
        /** @description One member of a request that did not conform. */
        FieldValidationError: {
            /** @description Rule that the member broke. */
            errorMessage?: string;
            /** @description Path of the member in the request, each name starting in lower case, as in `operatorEvseData.evseDataRecord[0].plugs`. */
            fieldReference?: string;
        };
        /** @description The PIN as hash, in place of `PIN`. For uploaded authentication data only. */
        HashedPIN: {
            /**
             * @description Function that made the hash. Only bcrypt is left.
             * @enum {string}
             */
            Function: "Bcrypt";
            /**
             * @deprecated
             * @description How the PIN was hashed before bcrypt. Unused since OICP 2.1; leave it out.
             */
            LegacyHashData?: components["schemas"]["LegacyHashData"];
            /** @description The hash itself. A bcrypt hash carries its own salt and cost. */
            Value: string;
        };
        /** @description How the driver identified. It holds exactly one of its members: at a charge point the card, the QR code or Plug&Charge; for anything started by a provider `RemoteIdentification`; in uploaded data any of them. */
        Identification: {
            /** @description Card held to the reader. */
            RFIDMifareFamilyIdentification?: components["schemas"]["RFIDMifareFamilyIdentification"];
            /** @description Contract id with PIN. */
            QRCodeIdentification?: components["schemas"]["QRCodeIdentification"];
            /** @description Contract id that the vehicle sent over the cable. */
            PlugAndChargeIdentification?: components["schemas"]["PlugAndChargeIdentification"];
            /** @description Contract id that the provider vouches for. */
            RemoteIdentification?: components["schemas"]["RemoteIdentification"];
            /** @description Card with its details, in uploaded authentication data. */
            RFIDIdentification?: components["schemas"]["RFIDIdentification"];
        } & (unknown | unknown | unknown | unknown | unknown);
        /** @description How the PIN was hashed before bcrypt. Unused since OICP 2.1; leave it out. */
        LegacyHashData: {
            /**
             * @description Function that made the old hash.
             * @enum {string}
             */
            Function: "MD5" | "SHA-1";
            /** @description Salt of the old hash. */
            Salt?: string;
            /** @description The old hash itself. Its bound is too short for a whole digest. */
            Value?: string;
        };
        /** @description Body of HTTP 401 and 404: the caller is not allowed, or what it asked for does not exist. */
        OicpERoamingFault: {
            /** @description Reason of the refusal, such as 017 (caller not allowed), 210 (no contract) or 300 (partner unknown). */
            StatusCode?: components["schemas"]["StatusCode"];
            /** @description What was wrong, in free text. */
            message?: string;
        };
        /** @description A vehicle that identified itself over the cable by ISO 15118. */
        PlugAndChargeIdentification: {
            /** @description Contract of the driver, read from the vehicle's contract certificate. */
            EvcoID: components["schemas"]["EvcoID"];
        };
        /** @description A contract id and PIN that the driver typed in or scanned. Carries `PIN` or `HashedPIN`, never both: authorisations need the PIN in clear text and are refused with a hash, uploaded data may have either. */
        QRCodeIdentification: {
            /** @description Contract of the driver. */
            EvcoID: components["schemas"]["EvcoID"];
            /** @description The PIN as hash, in place of `PIN`. For uploaded authentication data only. */
            HashedPIN?: components["schemas"]["HashedPIN"];
            /** @description The PIN in clear text, as authorisations need it. Keep it out of logs. */
            PIN?: string;
        };
        /** @description A card with what the provider knows about it. Meant for uploaded authentication data; authorisations must not use it. */
        RFIDIdentification: {
            /** @description Contract the card belongs to. */
            EvcoID?: components["schemas"]["EvcoID"];
            /**
             * Format: date-time
             * @description Last moment the card is good for. Leave out when it does not expire.
             */
            ExpiryDate?: string;
            /** @description What is printed on the card, so that a driver can read it out on the phone. */
            PrintedNumber?: string;
            /** @description Family of chips the card belongs to. */
            RFID: components["schemas"]["RFID"];
            /** @description Number of the card's chip. */
            UID: components["schemas"]["UID"];
        };
        /** @description A card of the MIFARE family held to the reader. This is the member to use for cards in authorisations. */
        RFIDMifareFamilyIdentification: {
            /** @description Number of the card's chip. */
            UID: components["schemas"]["UID"];
        };
        /** @description A driver known to the provider, for example in its app. The only identification allowed in remote starts and reservations. */
        RemoteIdentification: {
            /** @description Contract of the driver. */
            EvcoID: components["schemas"]["EvcoID"];
        };
        /** @description The outcome of a request: a code of three digits, and text for people. */
        StatusCode: {
            /** @description Details in free text, for example which records a push was refused for. */
            AdditionalInfo?: string;
            /** @description Three digits; 000 is success. Partners were seen to send codes beyond the documented 31, so expect any text. */
            Code: string;
            /** @description Standard text of the code, for people to read. */
            Description?: string;
        };
        /** @description Order of a provider to hold a charge point for a driver. */
        eRoamingAuthorizeRemoteReservationStart: {
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description How long to hold the charge point, 1 to 99 minutes. Left out, the operator decides. */
            Duration?: number;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Charge point to hold. */
            EvseID: components["schemas"]["EvseID"];
            /** @description Contract of the driver, always as `RemoteIdentification`. */
            Identification: components["schemas"]["Identification"];
            /** @description Pricing product of the reservation. */
            PartnerProductID?: components["schemas"]["ProductID"];
            /** @description The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
            /** @description Left out by the provider; Hubject assigns it for the operator. */
            SessionID?: components["schemas"]["SessionID"];
        };
        /** @description Order of a provider to give a reserved charge point free. */
        eRoamingAuthorizeRemoteReservationStop: {
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Charge point that was held. */
            EvseID: components["schemas"]["EvseID"];
            /** @description The ordering provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
            /** @description Reservation to end, as its start brought it. */
            SessionID: components["schemas"]["SessionID"];
        };
        /** @description Everything needed to bill one session. There is one per SessionID. Times run SessionStart, ChargingStart, ChargingEnd, SessionEnd, and ConsumedEnergy is the difference of the meter values. */
        eRoamingChargeDetailRecord: {
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /**
             * Format: date-time
             * @description When energy stopped flowing, as date and time with the charge point's zone offset.
             */
            ChargingEnd?: string;
            /**
             * Format: date-time
             * @description When energy began to flow, as date and time with the charge point's zone offset.
             */
            ChargingStart?: string;
            /** @description Energy to bill in kWh: MeterValueEnd minus MeterValueStart where both are given, with three decimals at most. */
            ConsumedEnergy?: number;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description Charge point where the session took place. */
            EvseID: components["schemas"]["EvseID"];
            /** @description Hub that the operator takes part through. */
            HubOperatorID?: components["schemas"]["OperatorID"];
            /** @description Hub that the provider takes part through. */
            HubProviderID?: components["schemas"]["ProviderID"];
            /** @description How the driver identified, as in the authorisation of the session. */
            Identification: components["schemas"]["Identification"];
            /** @description Meter reading in kWh at ChargingEnd, with three decimals at most. */
            MeterValueEnd?: number;
            /** @description Meter readings taken while charging, oldest first. */
            MeterValueInBetween?: components["schemas"]["MeterValueInBetween"];
            /** @description Meter reading in kWh at ChargingStart, with three decimals at most. */
            MeterValueStart?: number;
            /** @description Signed readings of the meter in one text, so that the driver can verify them. Version 2.3 has SignedMeteringValues in its place. */
            MeteringSignature?: string;
            /** @description Pricing product to bill. */
            PartnerProductID?: components["schemas"]["ProductID"];
            /**
             * Format: date-time
             * @description When the session ended, as date and time with the charge point's zone offset. Send the record after it.
             */
            SessionEnd: string;
            /** @description Session the record settles. A second record for it is refused. */
            SessionID: components["schemas"]["SessionID"];
            /**
             * Format: date-time
             * @description When the session began, by card or remote start, as date and time with the charge point's zone offset.
             */
            SessionStart: string;
        };
        /** @description The charge detail records asked for. */
        eRoamingChargeDetailRecords: {
            /** @description The records; the name begins in small letters. */
            eroamingChargeDetailRecords?: components["schemas"]["eRoamingChargeDetailRecord"][];
        };
        /** @description Request of a provider for records of a time range of at most 90 days. */
        eRoamingGetChargeDetailRecords: {
            /**
             * Format: date-time
             * @description Earliest moment at which Hubject received a record.
             */
            From: string;
            /** @description The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
            /**
             * Format: date-time
             * @description Latest moment at which Hubject received a record, 90 days after `From` at most.
             */
            To: string;
        };
        /** @description Meter readings taken while charging, oldest first. */
        MeterValueInBetween: {
            /** @description The readings in kWh, with three decimals at most. */
            meterValues?: number[];
        };
        /** @description Postal address of a charge point. */
        AddressIso19773: {
            /** @description Town or city. */
            City: string;
            /** @description Country, as three letters. */
            Country: components["schemas"]["CountryCode"];
            /** @description Floor of the building. */
            Floor?: string;
            /** @description House number with its letters. Pulled data may hold an empty text. */
            HouseNum?: string;
            /** @description Postal code. Pulled data may hold an empty text. */
            PostalCode?: string;
            /** @description State, province or district. */
            Region?: string;
            /** @description Name of the street, two characters or more; pad a shorter one with underscores. */
            Street: string;
            /** @description Offset from UTC, as in `UTC+01:00`; not the name of a zone. */
            TimeZone?: string;
        };
        /** @description One way to deliver power at a charge point. */
        ChargingFacility: {
            /**
             * @description Alternating current on one or three phases, or direct current. `Unspecified` says nothing.
             * @enum {string}
             */
            PowerType?: "AC_1_PHASE" | "AC_3_PHASE" | "DC" | "Unspecified";
            /** @description Voltage in V between line and neutral. */
            Voltage?: number;
            /** @description Greatest current in A. */
            Amperage?: number;
            /** @description Greatest power in kW. */
            Power?: number;
        };
        /** @description Master data of charge points, grouped by operator. */
        eRoamingEVSEData: {
            /** @description The charge points, grouped by operator. */
            EvseData: components["schemas"]["EvseData"];
            /** @description Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
            StatusCode?: components["schemas"]["StatusCode"];
        };
        /** @description Availability of charge points, grouped by operator. */
        eRoamingEVSEStatus: {
            /** @description Availability, one block per operator. */
            EvseStatuses: components["schemas"]["EvseStatuses"];
            /** @description Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
            StatusCode?: components["schemas"]["StatusCode"];
        };
        /** @description Availability of the charge points that eRoamingPullEVSEStatusByID named, as a flat list. */
        eRoamingEVSEStatusByID: {
            /** @description Availability of the charge points asked for. */
            EVSEStatusRecords?: components["schemas"]["EvseStatusRecords"];
            /** @description Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
            StatusCode?: components["schemas"]["StatusCode"];
        };
        /** @description Request of a provider for master data of charge points. Each filter narrows the result. */
        eRoamingPullEVSEData: {
            /** @description Only charge points in these countries. */
            CountryCodes?: components["schemas"]["CountryCode"][];
            /** @description Notation of the places in the answer. */
            GeoCoordinatesResponseFormat: components["schemas"]["GeoCoordinatesResponseFormat"];
            /**
             * Format: date-time
             * @description Only what changed since this moment. Cannot go together with SearchCenter, CountryCodes or OperatorIds.
             */
            LastCall?: string;
            /** @description Only charge points of these operators. */
            OperatorIds?: components["schemas"]["OperatorID"][];
            /** @description The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
            /** @description Only charge points within a circle. */
            SearchCenter?: components["schemas"]["SearchCenter"];
        };
        /** @description Request of a provider for the availability of charge points; without filter, of all. */
        eRoamingPullEVSEStatus: {
            /** @description Only charge points in this state. */
            EvseStatus?: components["schemas"]["EvseStatus"];
            /** @description The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
            /** @description Only charge points within a circle. */
            SearchCenter?: components["schemas"]["SearchCenter"];
        };
        /** @description Request of a provider for the availability of certain charge points. */
        eRoamingPullEVSEStatusByID: {
            /** @description The charge points asked for, 100 at most. */
            EvseID: components["schemas"]["EvseID"][];
            /** @description The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
        };
        /** @description Request of a provider for the availability of all charge points of certain operators. */
        eRoamingPullEVSEStatusByOperatorID: {
            /** @description The operators asked for. */
            OperatorID: components["schemas"]["OperatorID"][];
            /** @description The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
        };
        /** @description Charge points that an operator uploads, and what to do with them. */
        eRoamingPushEvseData: {
            /**
             * @description What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all), `insert` adds new ones, `update` changes existing ones, `delete` removes them.
             * @enum {string}
             */
            ActionType: "fullLoad" | "update" | "insert" | "delete";
            /** @description Operator with the charge points that the action applies to. */
            OperatorEvseData: components["schemas"]["OperatorEvseData"];
        };
        /** @description Availability of charge points that an operator uploads, and what to do with it. */
        eRoamingPushEvseStatus: {
            /**
             * @description What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all), `insert` adds new ones, `update` changes existing ones, `delete` removes them.
             * @enum {string}
             */
            ActionType: "fullLoad" | "update" | "insert" | "delete";
            /** @description Charge points of one operator with their availability. */
            OperatorEvseStatus: components["schemas"]["OperatorEvseStatus"];
        };
        /** @description Master data of charge points, a block per operator. */
        EvseData: {
            /** @description The blocks of the operators. */
            OperatorEvseData?: components["schemas"]["PullOperatorEvseData"][];
        };
        /** @description Master data of one charge point as its operator uploads it. */
        EvseDataRecord: {
            /** @description Who can drive up to the charge point. */
            Accessibility: components["schemas"]["Accessibility"];
            /** @description Anything else a driver should know, once per language, English first. */
            AdditionalInfo?: components["schemas"]["InfoTextType"][];
            /** @description Postal address of the charge point. */
            Address: components["schemas"]["AddressIso19773"];
            /** @description Ways to identify at the charge point. */
            AuthenticationModes: components["schemas"]["AuthenticationMode"][];
            /** @description Ways of delivering power that the charge point has. */
            ChargingFacilities?: components["schemas"]["ChargingFacility"][];
            /** @description Charging modes of IEC 61851-1 that are possible here, or CHAdeMO. */
            ChargingModes?: ("Mode_1" | "Mode_2" | "Mode_3" | "Mode_4" | "CHAdeMO")[];
            /** @description Group of charge points at one place that this one belongs to. */
            ChargingPoolID?: components["schemas"]["ChargingPoolID"];
            /** @description Station that this charge point is part of, in the operator's own numbering. */
            ChargingStationID?: string;
            /** @description Name of the station in the language of the country. */
            ChargingStationName?: string;
            /** @description Clearing house the record came from. Reserved for roaming between clearing houses. */
            ClearinghouseID?: string;
            /**
             * @description Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a boolean.
             * @enum {string}
             */
            DynamicInfoAvailable: "true" | "false" | "auto";
            /** @description Name of the station in English. */
            EnChargingStationName?: string;
            /** @description The charge point. */
            EvseID: components["schemas"]["EvseID"];
            /** @description Where to drive in, when that differs from where the charge point stands. */
            GeoChargingPointEntrance?: components["schemas"]["GeoCoordinates"];
            /** @description Where the charge point stands. */
            GeoCoordinates: components["schemas"]["GeoCoordinates"];
            /** @description Telephone number for drivers in need of help: a plus sign, then 5 to 15 digits without blanks. */
            HotlinePhoneNumber?: string;
            /** @description Hub that the operator takes part through. */
            HubOperatorID?: components["schemas"]["OperatorID"];
            /** @description Whether the charge point can be started and stopped through Hubject. If false, Hubject refuses remote starts with 604. */
            IsHubjectCompatible: boolean;
            /** @description Whether the charge point can be used at any time. If false, OpeningTimes has to be there; Hubject refuses the record without. */
            IsOpen24Hours: boolean;
            /** @description Energy in kWh that can be had at once. Given when the charge point draws on something limited, such as a built-in battery. */
            MaxCapacity?: number;
            /** @description When the charge point can be used. Given when IsOpen24Hours is false. */
            OpeningTimes?: components["schemas"]["OpeningTimes"][];
            /** @description Ways to pay at the charge point. */
            PaymentOptions?: components["schemas"]["PaymentOption"][];
            /** @description Sockets and attached cables of the charge point. */
            Plugs?: components["schemas"]["Plug"][];
            /** @description Extras of the charge point. */
            ValueAddedServices?: components["schemas"]["ValueAddedService"][];
        };
        /** @description Availability of one charge point. */
        EvseStatusRecord: {
            /** @description The charge point. */
            EvseID: components["schemas"]["EvseID"];
            /** @description Its availability now. */
            EvseStatus: components["schemas"]["EvseStatus"];
        };
        /** @description Availability of the charge points asked for. */
        EvseStatusRecords: {
            /** @description Charge points with their availability. */
            EvseStatusRecord?: components["schemas"]["EvseStatusRecord"][];
        };
        /** @description Availability, one block per operator. */
        EvseStatuses: {
            /** @description The blocks of the operators. */
            OperatorEvseStatus: components["schemas"]["OperatorEvseStatus"][];
        };
        /** @description A place in WGS84, in exactly one of three notations. */
        GeoCoordinates: {
            /** @description Latitude and longitude in one text. */
            Google?: components["schemas"]["GoogleCoordinates"];
            /** @description Latitude and longitude in decimal degrees. */
            DecimalDegree?: components["schemas"]["DecimalDegreeCoordinates"];
            /** @description Latitude and longitude in degrees, minutes and seconds. */
            DegreeMinuteSeconds?: components["schemas"]["DegreeMinuteSecondsCoordinates"];
        } & (unknown | unknown | unknown);
        /** @description Latitude and longitude in decimal degrees. */
        DecimalDegreeCoordinates: {
            /** @description Degrees north of the equator, negative to the south, with one to six decimals. */
            Latitude: string;
            /** @description Degrees east of Greenwich, negative to the west, with one to six decimals. */
            Longitude: string;
        };
        /** @description Latitude and longitude in degrees, minutes and seconds. */
        DegreeMinuteSecondsCoordinates: {
            /** @description Degrees, minutes and seconds north of the equator, negative to the south, as in `47°39'44.09''`. */
            Latitude: string;
            /** @description Degrees, minutes and seconds east of Greenwich, negative to the west, as in `9°21'39.32''`. */
            Longitude: string;
        };
        /** @description Latitude and longitude in one text. */
        GoogleCoordinates: {
            /** @description Latitude, then longitude, in decimal degrees with a blank between them, as in `47.662249 9.360922`. */
            Coordinates: string;
        };
        /** @description A text in one language. */
        InfoTextType: {
            /** @description Language of the text, such as `en` or `de-CH`. Pulled data may hold null. */
            lang: string;
            /** @description The text itself. */
            value: string;
        };
        /** @description Times at which a charge point can be used on certain days, or any times in free text. */
        OpeningTimes: {
            /** @description Times of day at which the charge point can be used. */
            Period?: components["schemas"]["Period"][];
            /**
             * @description Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday.
             * @enum {string}
             */
            on?: "Everyday" | "Workdays" | "Weekend" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
            /** @description The times in free text, where they do not fit into days and spans of hours. */
            unstructuredOpeningTime?: string;
        };
        /** @description Operator with the charge points that the action applies to. */
        OperatorEvseData: {
            /** @description Charge points, each at most once. May be empty. */
            EvseDataRecord?: components["schemas"]["EvseDataRecord"][];
            /** @description The pushing operator, or its hub; Hubject compares it with the path and the client certificate. */
            OperatorID: components["schemas"]["OperatorID"];
            /** @description Name of the operator, as drivers shall see it. */
            OperatorName?: string;
        };
        /** @description Charge points of one operator with their availability. */
        OperatorEvseStatus: {
            /** @description Charge points with their availability, each at most once. May be empty. */
            EvseStatusRecord?: components["schemas"]["EvseStatusRecord"][];
            /** @description Operator of the charge points, or its hub. In a push, Hubject compares it with the path and the client certificate. */
            OperatorID: components["schemas"]["OperatorID"];
            /** @description Name of the operator, as drivers shall see it. */
            OperatorName?: string;
        };
        /** @description A span of time within a day. */
        Period: {
            /** @description Start of the span in local time, as hours and minutes: `08:00`. */
            begin: string;
            /** @description End of the span in local time, as hours and minutes: `20:00`. `24:00` is in use for the end of the day. */
            end: string;
        };
        /** @description Only charge points within a circle. */
        SearchCenter: {
            /** @description Centre of the circle. */
            GeoCoordinates: components["schemas"]["GeoCoordinates"];
            /** @description Radius of the circle in km, with one decimal, up to 999.9. */
            Radius: number;
        };
        /** @description Identifications of all providers that let operators have them. */
        AuthenticationData: {
            /** @description Identifications, one block per provider. */
            ProviderAuthenticationData?: components["schemas"]["ProviderAuthenticationData"][];
        };
        /** @description One identification, in a wrapper of its own. */
        AuthenticationDataRecord: {
            /** @description Card, contract with PIN, or contract id. */
            Identification: components["schemas"]["Identification"];
        };
        /** @description Authentication data open to an operator. */
        eRoamingAuthenticationData: {
            /** @description The identifications, if there are any. */
            AuthenticationData?: components["schemas"]["AuthenticationData"];
            /** @description Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
            StatusCode?: components["schemas"]["StatusCode"];
        };
        /** @description Request of an operator for the authentication data open to it. */
        eRoamingPullAuthenticationData: {
            /** @description The asking operator, or its hub; Hubject compares it with the path and the client certificate. */
            OperatorID: components["schemas"]["OperatorID"];
        };
        /** @description Identifications that a provider uploads, and what to do with them. */
        eRoamingPushAuthenticationData: {
            /**
             * @description What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all), `insert` adds new ones, `update` changes existing ones, `delete` removes them.
             * @enum {string}
             */
            ActionType: "fullLoad" | "update" | "insert" | "delete";
            /** @description Provider with the identifications that the action applies to. */
            ProviderAuthenticationData: components["schemas"]["ProviderAuthenticationData"];
        };
        /** @description Identifications of one provider. */
        ProviderAuthenticationData: {
            /** @description Identifications. May be empty. */
            AuthenticationDataRecord?: components["schemas"]["AuthenticationDataRecord"][];
            /** @description Provider the identifications belong to, or its hub. */
            ProviderID: components["schemas"]["ProviderID"];
        };
        /** @description One fee or bound. */
        AdditionalReferences: {
            /**
             * @description Kind of fee: `START FEE` once per session, `FIXED FEE` in place of the price per unit, `PARKING FEE` for standing; `MINIMUM FEE` and `MAXIMUM FEE` bound the total.
             * @enum {string}
             */
            AdditionalReference: "START FEE" | "FIXED FEE" | "PARKING FEE" | "MINIMUM FEE" | "MAXIMUM FEE";
            /** @description Unit that the fee is counted in. */
            AdditionalReferenceUnit: components["schemas"]["ReferenceUnit"];
            /** @description Amount per unit in the currency of the product, without value added tax. */
            PricePerAdditionalReferenceUnit: number;
        };
        /** @description Assignments of pricing products to charge points, a block per operator. */
        eRoamingEVSEPricing: {
            /** @description The assignments, one block per operator. */
            EVSEPricing: components["schemas"]["OperatorEVSEPricing"][];
            /** @description Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
            StatusCode?: components["schemas"]["StatusCode"];
        };
        /** @description Pricing products for the requesting provider, a block per operator. */
        eRoamingPricingProductData: {
            /** @description The offers, one block per operator. */
            PricingProductData: components["schemas"]["PricingProductDataType"][];
            /** @description Code 000, or the reason why there is no data. Hubject was seen to leave it out of good answers. */
            StatusCode: components["schemas"]["StatusCode"];
        };
        /** @description Request of a provider for the assignments of pricing products to charge points. */
        eRoamingPullEVSEPricing: {
            /**
             * Format: date-time
             * @description Only what changed since this moment.
             */
            LastCall?: string;
            /** @description Operators whose assignments are asked for. */
            OperatorIDs: components["schemas"]["OperatorID"][];
            /** @description The asking provider, or its hub; Hubject compares it with the path and the client certificate. */
            ProviderID: components["schemas"]["ProviderID"];
        };
        /** @description Request of a provider for the pricing products of certain operators. */
        eRoamingPullPricingProductData: {
            /**
             * Format: date-time
             * @description Only what changed since this moment.
             */
            LastCall?: string;
            /** @description Operators whose pricing products are asked for. */
            OperatorIDs: components["schemas"]["OperatorID"][];
        };
        /** @description Assignments of pricing products to charge points that an operator uploads, and what to do with them. */
        eRoamingPushEVSEPricing: {
            /**
             * @description What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all), `insert` adds new ones, `update` changes existing ones, `delete` removes them.
             * @enum {string}
             */
            ActionType: "fullLoad" | "update" | "insert" | "delete";
            /** @description Assignments of pricing products to charge points. */
            EVSEPricing: components["schemas"]["EVSEPricing"][];
        };
        /** @description Pricing products that an operator uploads, and what to do with them. */
        eRoamingPushPricingProductData: {
            /**
             * @description What to do with the records: `fullLoad` puts them in place of everything stored (an empty list deletes all), `insert` adds new ones, `update` changes existing ones, `delete` removes them.
             * @enum {string}
             */
            ActionType: "fullLoad" | "update" | "insert" | "delete";
            /** @description Operator with its pricing products, and who may have them. */
            PricingProductData: components["schemas"]["PricingProductDataType"];
        };
        /** @description Pricing products of one charge point for one provider or for all. */
        EVSEPricing: {
            /** @description The charge point. */
            EvseID: components["schemas"]["EvseID"];
            /** @description Names of the pricing products that apply. */
            EvseIDProductList: components["schemas"]["ProductID"][];
            /** @description Provider the assignment is for, or `*` for all. */
            ProviderID: components["schemas"]["ProviderIDAsterisk"];
        };
        /** @description Assignments of pricing products to the charge points of one operator. */
        OperatorEVSEPricing: {
            /** @description Assignments of pricing products to charge points. */
            EVSEPricing?: components["schemas"]["EVSEPricing"][];
            /** @description Operator of the charge points in this block. */
            OperatorID: components["schemas"]["OperatorID"];
            /** @description Name of that operator. */
            OperatorName?: string;
        };
        /** @description Pricing products of one operator for one provider or for all, with the price that holds where no product applies. */
        PricingProductDataType: {
            /** @description Operator that offers the products, or its hub. In a push, Hubject compares it with the path and the client certificate. */
            OperatorID: components["schemas"]["OperatorID"];
            /** @description Name of the operator, as drivers shall see it. */
            OperatorName?: string;
            /** @description Price per unit where no pricing product is assigned to a charge point, without value added tax. */
            PricingDefaultPrice: number;
            /** @description Currency of PricingDefaultPrice. */
            PricingDefaultPriceCurrency: components["schemas"]["CurrencyID"];
            /** @description Unit that PricingDefaultPrice is counted in. */
            PricingDefaultReferenceUnit: components["schemas"]["ReferenceUnit"];
            /** @description The pricing products. May be empty. */
            PricingProductDataRecords?: components["schemas"]["PricingProductDataRecord"][];
            /** @description Provider the offer is for, or `*` for all. */
            ProviderID: components["schemas"]["ProviderIDAsterisk"];
        };
        /** @description One pricing product: a price per unit, when it applies, and fees on top. Without value added tax. */
        PricingProductDataRecord: {
            /** @description Fees on top of the price per unit, and bounds of the total. */
            AdditionalReferences?: components["schemas"]["AdditionalReferences"][];
            /** @description Whether the product applies at any time. If false, ProductAvailabilityTimes says when. */
            IsValid24hours: boolean;
            /** @description Greatest power in kW that the product includes. */
            MaximumProductChargingPower: number;
            /** @description Price per unit without value added tax. 0 when a FIXED FEE covers everything. */
            PricePerReferenceUnit: number;
            /** @description When the product applies; empty when IsValid24hours is true. */
            ProductAvailabilityTimes: components["schemas"]["ProductAvailabilityTimes"][];
            /** @description Name of the product, unique among those of the operator. Sessions name it as PartnerProductID. */
            ProductID: components["schemas"]["ProductID"];
            /** @description Currency of all prices of the product. */
            ProductPriceCurrency: components["schemas"]["CurrencyID"];
            /** @description Unit that PricePerReferenceUnit is counted in. */
            ReferenceUnit: components["schemas"]["ReferenceUnit"];
        };
        /** @description Times at which a product applies on certain days. */
        ProductAvailabilityTimes: {
            /** @description Times of day at which the product applies. */
            Periods: components["schemas"]["Period"][];
            /**
             * @description Day or days the times apply to. `Workdays` are Monday to Friday, `Weekend` is Saturday and Sunday.
             * @enum {string}
             */
            on: "Everyday" | "Workdays" | "Weekend" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
        };
        /** @description News for the provider that energy began to flow in a session. */
        eRoamingChargingNotificationStart: {
            /**
             * @description Which of the four notifications this is; one fixed value per message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "Start";
            /** @description Running session the news is about. */
            SessionID: components["schemas"]["SessionID"];
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description How the driver of the session identified. */
            Identification?: components["schemas"]["Identification"];
            /** @description Charge point the session runs at. */
            EvseID: components["schemas"]["EvseID"];
            /**
             * Format: date-time
             * @description When energy began to flow, as date and time with the charge point's zone offset.
             */
            ChargingStart: string;
            /**
             * Format: date-time
             * @description When the session began, by card or remote start, as date and time with the charge point's zone offset.
             */
            SessionStart?: string;
            /** @description Meter reading in kWh when charging began, with three decimals at most. */
            MeterValueStart?: number;
            /** @description The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing. */
            OperatorID?: components["schemas"]["OperatorID"];
            /** @description Pricing product that applies to the session. */
            PartnerProductID?: components["schemas"]["ProductID"];
        };
        /** @description News for the provider of how far charging got. It needs ChargingDuration or ConsumedEnergyProgress, and five minutes between two of the same session. */
        eRoamingChargingNotificationProgress: {
            /**
             * @description Which of the four notifications this is; one fixed value per message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "Progress";
            /** @description Running session the news is about. */
            SessionID: components["schemas"]["SessionID"];
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description How the driver of the session identified. */
            Identification?: components["schemas"]["Identification"];
            /** @description Charge point the session runs at. */
            EvseID: components["schemas"]["EvseID"];
            /**
             * Format: date-time
             * @description When energy began to flow, as date and time with the charge point's zone offset.
             */
            ChargingStart: string;
            /**
             * Format: date-time
             * @description Moment the progress was measured, as date and time with the charge point's zone offset.
             */
            EventOccurred: string;
            /** @description EventOccurred minus ChargingStart, in milliseconds. Either this or ConsumedEnergyProgress has to be given. */
            ChargingDuration?: number;
            /**
             * Format: date-time
             * @description When the session began, by card or remote start, as date and time with the charge point's zone offset.
             */
            SessionStart?: string;
            /** @description Energy delivered so far in kWh, with three decimals at most. Either this or ChargingDuration has to be given. */
            ConsumedEnergyProgress?: number;
            /** @description Meter reading in kWh when charging began, with three decimals at most. */
            MeterValueStart?: number;
            /** @description The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing. */
            OperatorID?: components["schemas"]["OperatorID"];
            /** @description Pricing product that applies to the session. */
            PartnerProductID?: components["schemas"]["ProductID"];
            /** @description Meter readings taken while charging, oldest first. */
            MeterValueInBetween?: components["schemas"]["MeterValueInBetween"];
        };
        /** @description News for the provider that energy stopped flowing while the session is still open. */
        eRoamingChargingNotificationEnd: {
            /**
             * @description Which of the four notifications this is; one fixed value per message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "End";
            /** @description Running session the news is about. */
            SessionID: components["schemas"]["SessionID"];
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description How the driver of the session identified. */
            Identification?: components["schemas"]["Identification"];
            /** @description Charge point the session runs at. */
            EvseID: components["schemas"]["EvseID"];
            /**
             * Format: date-time
             * @description When energy began to flow, as date and time with the charge point's zone offset.
             */
            ChargingStart?: string;
            /**
             * Format: date-time
             * @description When energy stopped flowing, as date and time with the charge point's zone offset.
             */
            ChargingEnd: string;
            /**
             * Format: date-time
             * @description When the session began, by card or remote start, as date and time with the charge point's zone offset.
             */
            SessionStart?: string;
            /**
             * Format: date-time
             * @description When the session ended, as date and time with the charge point's zone offset, if it is over already.
             */
            SessionEnd?: string;
            /** @description Energy delivered in kWh, the difference of the meter values, with three decimals at most. */
            ConsumedEnergy?: number;
            /** @description Meter reading in kWh when charging began, with three decimals at most. */
            MeterValueStart?: number;
            /** @description Meter reading in kWh when charging stopped, with three decimals at most. */
            MeterValueEnd?: number;
            /** @description The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing. */
            OperatorID?: components["schemas"]["OperatorID"];
            /** @description Pricing product that applies to the session. */
            PartnerProductID?: components["schemas"]["ProductID"];
            /**
             * Format: date-time
             * @description When idling begins to cost, after a time of grace that follows ChargingEnd; date and time with the charge point's zone offset.
             */
            PenaltyTimeStart?: string;
            /** @description Meter readings taken while charging, oldest first. */
            MeterValueInBetween?: components["schemas"]["MeterValueInBetween"];
        };
        /** @description News for the provider that something went wrong in a session. */
        eRoamingChargingNotificationError: {
            /**
             * @description Which of the four notifications this is; one fixed value per message. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            Type: "Error";
            /** @description Running session the news is about. */
            SessionID: components["schemas"]["SessionID"];
            /** @description Reference the operator uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            CPOPartnerSessionID?: string;
            /** @description Reference the provider uses for the process in its own systems, in any form. Hubject keeps it with the session and repeats it in its messages. */
            EMPPartnerSessionID?: string;
            /** @description How the driver of the session identified. */
            Identification?: components["schemas"]["Identification"];
            /** @description The reporting operator, or its hub. Operators always give it; on the way to the provider it may be missing. */
            OperatorID?: components["schemas"]["OperatorID"];
            /** @description Charge point the session runs at. */
            EvseID: components["schemas"]["EvseID"];
            /**
             * @description `ConnectorError` when the driver can help by looking after plug and cable, `CriticalError` when the station failed and somebody has to go there.
             * @enum {string}
             */
            ErrorType: "ConnectorError" | "CriticalError";
            /** @description More about the error, in free text. */
            ErrorAdditionalInfo?: string;
        };
        /** @description Identifies one charge point: the id of the operator or sub-operator, `E`, and up to 30 letters, digits and stars, as in `DE*ABC*E100001`; or the DIN form `+49*123*456*7`. Write upper case and stay with one spelling. */
        EvseID: string;
        /** @description Identifies an operator, or a hub of operators, given by Hubject: country and three characters, `DE*ABC` (ISO) or `+49*123` (DIN). Hubject compares it as text, so always write it in the form that was registered. */
        OperatorID: string;
        /** @description Identifies a provider, or a hub of providers, given by Hubject: country and three characters, `DE-DCB` or `DE*DCB`. Hubject compares it as text, so always write it in the form that was registered. */
        ProviderID: string;
        /** @description A provider, or `*` when an offer is open to all providers. */
        ProviderIDAsterisk: string;
        /** @description Contract id of a driver: the id of the provider or sub-provider and the number of the contract, in the ISO form with `C` or in the DIN form, with a check character. Hubject turns it to upper case. It is personal data; keep it out of logs. */
        EvcoID: string;
        /** @description Key of one process, a UUID that Hubject assigns at an authorised start, remote start or reservation. All later messages of the process repeat it. */
        SessionID: string;
        /** @description Number of an RFID chip in hexadecimal, most significant byte first: 8, 14 or 20 digits. Write upper case. It works like a key; keep it out of logs. */
        UID: string;
        /** @description Identifies a group of charge points at one place: the id of the operator, `P`, and up to 30 letters, digits and stars, as in `IT*123*P456*AB789`. */
        ChargingPoolID: string;
        /** @description Name of a pricing product, 50 characters at most. Usual ones are `Standardpreis`, `AC1`, `AC3` and `DC`; partners may agree on any others. */
        ProductID: string;
        /** @description Country as ISO 3166-1 alpha-3 in upper case, such as `DEU`. */
        CountryCode: string;
        /**
         * @description Family of RFID chips a card belongs to.
         * @enum {string}
         */
        RFID: "mifareCls" | "mifareDes" | "calypso" | "nfc" | "mifareFamily";
        /**
         * @description Availability of a charge point. `Occupied` covers charging; `Unknown` means no information; `EvseNotFound` occurs in answers only, for an EvseID that Hubject does not have.
         * @enum {string}
         */
        EvseStatus: "Available" | "Reserved" | "Occupied" | "OutOfService" | "Unknown" | "EvseNotFound";
        /**
         * @description Notation of places in an answer, chosen by the provider.
         * @enum {string}
         */
        GeoCoordinatesResponseFormat: "Google" | "DegreeMinuteSeconds" | "DecimalDegree";
        /**
         * @description Kind of socket or attached cable. Names ending in `(Cable Attached)` need no cable of the driver; `Unspecified` says nothing.
         * @enum {string}
         */
        Plug: "Small Paddle Inductive" | "Large Paddle Inductive" | "AVCON Connector" | "Tesla Connector" | "NEMA 5-20" | "Type E French Standard" | "Type F Schuko" | "Type G British Standard" | "Type J Swiss Standard" | "Type 1 Connector (Cable Attached)" | "Type 2 Outlet" | "Type 2 Connector (Cable Attached)" | "Type 3 Outlet" | "IEC 60309 Single Phase" | "IEC 60309 Three Phase" | "CCS Combo 2 Plug (Cable Attached)" | "CCS Combo 1 Plug (Cable Attached)" | "CHAdeMO" | "Unspecified";
        /**
         * @description A way to identify at a charge point: MIFARE Classic or DESFire cards, Plug&Charge (`PnC`), app or QR code (`REMOTE`), or paying on the spot.
         * @enum {string}
         */
        AuthenticationMode: "NFC RFID Classic" | "NFC RFID DESFire" | "PnC" | "REMOTE" | "Direct Payment";
        /**
         * @description How charging is paid: not at all, on the spot, or through a contract. `No Payment` stands alone.
         * @enum {string}
         */
        PaymentOption: "No Payment" | "Direct" | "Contract";
        /**
         * @description An extra the charge point offers. `Reservation` means that it takes reservations, `DynamicPricing` that its prices vary; `None` stands alone.
         * @enum {string}
         */
        ValueAddedService: "Reservation" | "DynamicPricing" | "ParkingSensors" | "MaximumPowerCharging" | "PredictiveChargePointUsage" | "ChargingPlans" | "None";
        /**
         * @description Who can drive up to the charge point: anyone without charge, only some drivers, anyone who pays for it (a car park), or nobody because it is a test station. `Unspecified` says nothing.
         * @enum {string}
         */
        Accessibility: "Unspecified" | "Free publicly accessible" | "Restricted access" | "Paying publicly accessible" | "Test Station";
        /** @description Currency as ISO 4217 code, such as `EUR`. Pulled data may hold `UNDEFINED`. */
        CurrencyID: string;
        /**
         * @description What a price is counted in: hours, minutes, or kilowatt-hours.
         * @enum {string}
         */
        ReferenceUnit: "HOUR" | "KILOWATT_HOUR" | "MINUTE";
        /** @description Master data of one charge point as a provider receives it. Only `EvseID` is certain to be there: operators on version 2.3 may have no value for what this version demands. */
        PullEvseDataRecord: {
            /** @description Who can drive up to the charge point. */
            Accessibility: components["schemas"]["Accessibility"];
            /** @description Anything else a driver should know, once per language, English first. */
            AdditionalInfo?: components["schemas"]["InfoTextType"][];
            /** @description Postal address of the charge point. */
            Address: components["schemas"]["AddressIso19773"];
            /** @description Ways to identify at the charge point. */
            AuthenticationModes: components["schemas"]["AuthenticationMode"][];
            /** @description Ways of delivering power that the charge point has. */
            ChargingFacilities?: components["schemas"]["ChargingFacility"][];
            /** @description Charging modes of IEC 61851-1 that are possible here, or CHAdeMO. */
            ChargingModes?: ("Mode_1" | "Mode_2" | "Mode_3" | "Mode_4" | "CHAdeMO")[];
            /** @description Group of charge points at one place that this one belongs to. */
            ChargingPoolID?: components["schemas"]["ChargingPoolID"];
            /** @description Station that this charge point is part of, in the operator's own numbering. */
            ChargingStationID?: string;
            /** @description Name of the station in the language of the country. */
            ChargingStationName?: string;
            /** @description Clearing house the record came from. Reserved for roaming between clearing houses. */
            ClearinghouseID?: string;
            /**
             * @description Whether the operator pushes the availability of this charge point. `auto` lets Hubject find out. A text, not a boolean.
             * @enum {string}
             */
            DynamicInfoAvailable: "true" | "false" | "auto";
            /** @description Name of the station in English. */
            EnChargingStationName?: string;
            /** @description The charge point. */
            EvseID: components["schemas"]["EvseID"];
            /** @description Where to drive in, when that differs from where the charge point stands. */
            GeoChargingPointEntrance?: components["schemas"]["GeoCoordinates"];
            /** @description Where the charge point stands. */
            GeoCoordinates: components["schemas"]["GeoCoordinates"];
            /** @description Telephone number for drivers in need of help: a plus sign, then 5 to 15 digits without blanks. */
            HotlinePhoneNumber?: string;
            /** @description Hub that the operator takes part through. */
            HubOperatorID?: components["schemas"]["OperatorID"];
            /** @description Whether the charge point can be started and stopped through Hubject. If false, Hubject refuses remote starts with 604. */
            IsHubjectCompatible: boolean;
            /** @description Whether the charge point can be used at any time. If false, OpeningTimes has to be there; Hubject refuses the record without. */
            IsOpen24Hours: boolean;
            /** @description Energy in kWh that can be had at once. Given when the charge point draws on something limited, such as a built-in battery. */
            MaxCapacity?: number;
            /** @description When the charge point can be used. Given when IsOpen24Hours is false. */
            OpeningTimes?: components["schemas"]["OpeningTimes"][];
            /** @description Ways to pay at the charge point. */
            PaymentOptions?: components["schemas"]["PaymentOption"][];
            /** @description Sockets and attached cables of the charge point. */
            Plugs?: components["schemas"]["Plug"][];
            /** @description Extras of the charge point. */
            ValueAddedServices?: components["schemas"]["ValueAddedService"][];
            /**
             * @description What happened to the charge point since `LastCall`. Set by Hubject, and of no meaning in a pull without `LastCall`.
             * @enum {string}
             */
            deltaType?: "insert" | "update" | "delete";
            /**
             * Format: date-time
             * @description When the record last changed at Hubject. Set by Hubject.
             */
            lastUpdate?: string;
        };
        /** @description Charge points of one operator as a provider receives them. */
        PullOperatorEvseData: {
            /** @description Its charge points. May be empty. */
            EvseDataRecord?: components["schemas"]["PullEvseDataRecord"][];
            /** @description Operator of the charge points in this block. */
            OperatorID: components["schemas"]["OperatorID"];
            /** @description Name of that operator. */
            OperatorName?: string;
        };
    };
    responses: {
        /** @description The body is not JSON or violates its message; the fields are named when they are known. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultBody"] | components["schemas"]["OicpERoamingFault"] | components["schemas"]["eRoamingAcknowledgment"];
            };
        };
        /** @description The certificate does not belong to the partner that the request names (017). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OicpERoamingFault"] | components["schemas"]["eRoamingAcknowledgment"];
            };
        };
        /** @description No contract covers the service (210); or a firewall refuses the caller, and answers with a page. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OicpERoamingFault"] | components["schemas"]["eRoamingAcknowledgment"];
                "text/html": string;
            };
        };
        /** @description The partner (300) or the session (400) is not known, or nothing is served on the path. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OicpERoamingFault"] | components["schemas"]["eRoamingAcknowledgment"];
            };
        };
        /** @description More calls in a minute than are allowed; to be sent again later, at growing intervals. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait, or the time to wait for, when the server says so. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The receiver failed; whether it had taken the request in is not known. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FaultBody"] | components["schemas"]["OicpERoamingFault"] | components["schemas"]["eRoamingAcknowledgment"];
            };
        };
    };
    parameters: {
        /** @description The operator in whose name the request is sent. */
        operatorID: string;
        /** @description The provider in whose name the request is sent. */
        providerID: string;
        /** @description Which kind of system asks, when it says so: anything that is not Hubject's own is `EXTERNAL`. */
        clientRequestOrigin: "SOAP21" | "SOAP22" | "EXTERNAL";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    authorizeStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operator in whose name the request is sent. */
                operatorID: components["parameters"]["operatorID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingAuthorizeStart"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAuthorizationStart"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    authorizeStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operator in whose name the request is sent. */
                operatorID: components["parameters"]["operatorID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingAuthorizeStop"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAuthorizationStop"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    authorizeRemoteStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingAuthorizeRemoteStop"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    authorizeRemoteStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingAuthorizeRemoteStart"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    authorizeRemoteReservationStart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingAuthorizeRemoteReservationStart"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    authorizeRemoteReservationStop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingAuthorizeRemoteReservationStop"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendChargeDetailRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operator in whose name the request is sent. */
                operatorID: components["parameters"]["operatorID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingChargeDetailRecord"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getChargeDetailRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingGetChargeDetailRecords"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingChargeDetailRecords"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pullEvseStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPullEVSEStatus"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingEVSEStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pullEvseStatusById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPullEVSEStatusByID"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingEVSEStatusByID"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pullEvseStatusByOperatorId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPullEVSEStatusByOperatorID"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingEVSEStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pullEvseData: {
        parameters: {
            query?: never;
            header?: {
                /** @description Which kind of system asks, when it says so: anything that is not Hubject's own is `EXTERNAL`. */
                "X-HUBJECT-Client-Request-Origin"?: components["parameters"]["clientRequestOrigin"];
            };
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPullEVSEData"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingEVSEData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pushEvseStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operator in whose name the request is sent. */
                operatorID: components["parameters"]["operatorID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPushEvseStatus"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pushEvseData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operator in whose name the request is sent. */
                operatorID: components["parameters"]["operatorID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPushEvseData"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pullAuthenticationData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operator in whose name the request is sent. */
                operatorID: components["parameters"]["operatorID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPullAuthenticationData"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAuthenticationData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pushAuthenticationData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPushAuthenticationData"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pushEvsePricing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operator in whose name the request is sent. */
                operatorID: components["parameters"]["operatorID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPushEVSEPricing"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pushPricingProductData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The operator in whose name the request is sent. */
                operatorID: components["parameters"]["operatorID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPushPricingProductData"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pullEvsePricing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPullEVSEPricing"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingEVSEPricing"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pullPricingProductData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider in whose name the request is sent. */
                providerID: components["parameters"]["providerID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingPullPricingProductData"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingPricingProductData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendChargingNotification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["eRoamingChargingNotificationStart"] | components["schemas"]["eRoamingChargingNotificationProgress"] | components["schemas"]["eRoamingChargingNotificationEnd"] | components["schemas"]["eRoamingChargingNotificationError"];
            };
        };
        responses: {
            /** @description The answer. Whether the request was fulfilled is told by its content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["eRoamingAcknowledgment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
