using System.Text;
using System.Text.Json;
using DualControl.Archives.Contracts;
using DualControl.Archives.Domain;
using DualControl.Archives.Domain.MerkleLog;
using DualControl.Archives.Domain.Records;
using DualControl.Archives.Domain.Trail;
using DualControl.Archives.Infrastructure;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;
using Microsoft.Extensions.Configuration;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.Archives;

public sealed class ArchiveRecordTests
{
    private static readonly FilingScheme Scheme = new("DC", FilingScheme.DefaultRetentions);
    private static readonly EnterpriseId Enterprise = EnterpriseId.New();

    private static FilingRequested Filing(ArchiveClass @class = ArchiveClass.DangerFile, string title = "隐患销账档案", DateTimeOffset? at = null) => new(
        @class, title, Enterprise, "HiddenDanger", "0198c0de-0000-7000-8000-000000000001", 7, """{ "b": 1.0, "a": "隐患" }""",
        new Actor("demo-principal-gas", "第一责任人"), at ?? new DateTimeOffset(2026, 5, 4, 2, 3, 4, 567, TimeSpan.Zero));

    private static ArchiveRecord File(FilingRequested filing, long item = 1) => ArchiveRecord.File(filing, Scheme, item, CanonicalJson.Of(filing.ContentJson));

    [Fact]
    public void The_code_is_fonds_year_class_retention_and_item() => File(Filing()).Code.ShouldBe("DC-2026-DF-Y30-000001");

    [Theory]
    [InlineData(ArchiveClass.RiskMap, "DC-2026-RM-Y30-000042", 2056)]
    [InlineData(ArchiveClass.RiskLedger, "DC-2026-RL-Y30-000042", 2056)]
    [InlineData(ArchiveClass.Checklist, "DC-2026-CL-Y10-000042", 2036)]
    [InlineData(ArchiveClass.DangerLedger, "DC-2026-DL-Y30-000042", 2056)]
    [InlineData(ArchiveClass.RectificationPlan, "DC-2026-RP-Y30-000042", 2056)]
    [InlineData(ArchiveClass.Assessment, "DC-2026-AS-Y30-000042", 2056)]
    [InlineData(ArchiveClass.Inspection, "DC-2026-IN-Y10-000042", 2036)]
    [InlineData(ArchiveClass.DangerFile, "DC-2026-DF-Y30-000042", 2056)]
    [InlineData(ArchiveClass.Policy, "DC-2026-PO-Y10-000042", 2036)]
    [InlineData(ArchiveClass.MonthlyReport, "DC-2026-MR-Y10-000042", 2036)]
    [InlineData(ArchiveClass.Enforcement, "DC-2026-EN-P-000042", null)]
    public void Every_class_has_a_code_and_a_retention_period(ArchiveClass @class, string code, int? keptUntilYear)
    {
        var record = File(Filing(@class), 42);
        record.Code.ShouldBe(code);
        record.KeptUntil.ShouldBe(keptUntilYear is { } year ? new DateOnly(year, 12, 31) : null);
    }

    [Fact]
    public void No_two_classes_share_a_code_or_a_series()
    {
        var classes = Enum.GetValues<ArchiveClass>();
        classes.Select(FilingScheme.ClassCode).Distinct().Count().ShouldBe(classes.Length);
        classes.Select(c => FilingScheme.SeriesOf(2026, c)).Distinct().Count().ShouldBe(classes.Length);
        FilingScheme.SeriesOf(2026, ArchiveClass.Policy).ShouldNotBe(FilingScheme.SeriesOf(2027, ArchiveClass.Policy));
    }

    [Fact]
    public void The_year_is_the_bureaus_not_that_of_UTC() =>
        File(Filing(at: new DateTimeOffset(2026, 12, 31, 16, 0, 0, TimeSpan.Zero))).Code.ShouldBe("DC-2027-DF-Y30-000001");

    [Fact]
    public void The_leaf_holds_the_hash_of_the_canonical_content()
    {
        var filing = Filing();
        var record = File(filing);
        var content = Encoding.UTF8.GetBytes("""{"a":"隐患","b":1}""");
        record.ContentHash.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));
        record.ContentLength.ShouldBe(content.Length);
        Encoding.UTF8.GetString(record.ToLeaf().ToBytes()).ShouldBe(
            $$"""{"actor":"demo-principal-gas","code":"DC-2026-DF-Y30-000001","contentHash":"{{record.ContentHash}}","enterpriseId":"{{Enterprise.Value}}","id":"{{record.Id.Value}}","kind":"archiveRecord","objectId":"{{filing.ObjectId}}","objectType":"HiddenDanger","objectVersion":7,"occurredAt":"2026-05-04T02:03:04.567Z","title":"隐患销账档案"}""");
    }

    [Fact]
    public void A_record_of_the_bureau_names_no_enterprise_in_its_leaf() =>
        Encoding.UTF8.GetString(File(Filing() with { EnterpriseId = null }).ToLeaf().ToBytes()).ShouldNotContain("enterpriseId");

    [Fact]
    public void A_record_gets_its_leaf_once()
    {
        var record = File(Filing());
        Should.Throw<ArgumentOutOfRangeException>(() => record.EnteredLogAt(-1));
        record.EnteredLogAt(0);
        record.LeafIndex.ShouldBe(0);
        Should.Throw<InvalidOperationException>(() => record.EnteredLogAt(1));
    }

    [Fact]
    public void A_long_title_is_cut_between_characters()
    {
        File(Filing(title: new string('题', 300))).Title.ShouldBe(new string('题', 300));
        File(Filing(title: new string('题', 301))).Title.ShouldBe(new string('题', 299) + "…");
        var cut = File(Filing(title: new string('题', 298) + "😀😀")).Title;
        cut.ShouldBe(new string('题', 298) + "…");
    }

    [Fact]
    public void Content_that_is_not_JSON_cannot_be_filed() => Should.Throw<JsonException>(() => File(Filing() with { ContentJson = "整改方案" }));

    [Fact]
    public void An_audit_document_reads_back_and_its_hash_is_in_the_leaf()
    {
        var id = AuditEntryId.New();
        var change = new ChangeRecorded("RiskFactor", "42", Enterprise, 3, "ReviewRiskFactorInWorkshop", "demo-workshop-gas", "车间主任",
            new DateTimeOffset(2026, 5, 4, 2, 3, 4, TimeSpan.Zero), "10.0.0.7", null, [new FieldChange("state", "drafted", "workshopReviewed")]);
        var content = AuditDocument.Of(id, change).ToBytes();
        var read = AuditDocument.Read(content);
        read.Changes.ShouldBe(change.Changes);
        read.ToBytes().ShouldBe(content);
        AuditEntry.LeafOf(id, change, content).ContentHash.ShouldBe(LeafDocument.HashOf(content));
        AuditEntry.Of(id, change, 9).LeafIndex.ShouldBe(9);
    }

    [Fact]
    public void Fonds_and_retention_come_from_configuration()
    {
        var scheme = ArchiveSettings.FilingSchemeOf(Configured(("Archives:Fonds", "J012"), ("Archives:Retention:MonthlyReport", "Permanent")));
        scheme.CodeOf(2026, ArchiveClass.MonthlyReport, 3).ShouldBe("J012-2026-MR-P-000003");
        scheme.CodeOf(2026, ArchiveClass.DangerFile, 3).ShouldBe("J012-2026-DF-Y30-000003");
        ArchiveSettings.FilingSchemeOf(Configured()).Fonds.ShouldBe("DC");
    }

    [Theory]
    [InlineData("Archives:Fonds", "d-c")]
    [InlineData("Archives:Fonds", "")]
    [InlineData("Archives:Retention:Nothing", "Permanent")]
    [InlineData("Archives:Retention:Policy", "5")]
    [InlineData("Archives:Retention:Policy", "FiveYears")]
    public void A_wrong_setting_stops_the_start(string key, string value) =>
        Should.Throw<InvalidOperationException>(() => ArchiveSettings.FilingSchemeOf(Configured((key, value)))).Message.ShouldContain(key);

    [Fact]
    public void The_key_is_in_the_data_directory_unless_named()
    {
        ArchiveSettings.SigningOf(Configured(("DataDirectory", "/var/lib/dc"))).KeyFile.ShouldBe("/var/lib/dc/archive-log.key");
        ArchiveSettings.SigningOf(Configured(("DataDirectory", "/var/lib/dc"), ("Archives:SigningKeyFile", "/etc/dc/log.key"))).KeyFile.ShouldBe("/etc/dc/log.key");
        ArchiveSettings.SigningOf(Configured()).Origin.ShouldBe("dualcontrol.local/archive-log");
        Should.Throw<InvalidOperationException>(() => ArchiveSettings.SigningOf(Configured(("Archives:LogOrigin", "a log")))).Message.ShouldContain("Archives:LogOrigin");
    }

    private static IConfiguration Configured(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
}
