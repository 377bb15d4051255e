namespace DualControl.Risks.Domain.RiskFactors;

/// <summary>事故类型 Accident types of GB 6441-1986, in their fixed order 01–20.</summary>
internal enum AccidentType
{
    /// <summary>01 物体打击 Struck by object.</summary>
    StruckByObject = 1,
    /// <summary>02 车辆伤害 Vehicle.</summary>
    Vehicle,
    /// <summary>03 机械伤害 Machinery.</summary>
    Machinery,
    /// <summary>04 起重伤害 Lifting.</summary>
    Lifting,
    /// <summary>05 触电 Electric shock.</summary>
    ElectricShock,
    /// <summary>06 淹溺 Drowning.</summary>
    Drowning,
    /// <summary>07 灼烫 Burns and scalds.</summary>
    Burns,
    /// <summary>08 火灾 Fire.</summary>
    Fire,
    /// <summary>09 高处坠落 Fall from height.</summary>
    FallFromHeight,
    /// <summary>10 坍塌 Collapse.</summary>
    Collapse,
    /// <summary>11 冒顶片帮 Roof fall.</summary>
    RoofFall,
    /// <summary>12 透水 Water inrush.</summary>
    WaterInrush,
    /// <summary>13 放炮 Blasting.</summary>
    Blasting,
    /// <summary>14 火药爆炸 Explosives.</summary>
    Explosives,
    /// <summary>15 瓦斯爆炸 Firedamp explosion.</summary>
    FiredampExplosion,
    /// <summary>16 锅炉爆炸 Boiler explosion.</summary>
    BoilerExplosion,
    /// <summary>17 容器爆炸 Vessel explosion.</summary>
    VesselExplosion,
    /// <summary>18 其他爆炸 Other explosion.</summary>
    OtherExplosion,
    /// <summary>19 中毒和窒息 Poisoning and asphyxiation.</summary>
    PoisoningAndAsphyxiation,
    /// <summary>20 其他伤害 Other injury.</summary>
    OtherInjury,
}

internal static class AccidentTypes
{
    private static readonly string[] Names =
    [
        "物体打击", "车辆伤害", "机械伤害", "起重伤害", "触电", "淹溺", "灼烫", "火灾", "高处坠落", "坍塌",
        "冒顶片帮", "透水", "放炮", "火药爆炸", "瓦斯爆炸", "锅炉爆炸", "容器爆炸", "其他爆炸", "中毒和窒息", "其他伤害",
    ];

    /// <summary>The name in the standard.</summary>
    public static string NameOf(AccidentType type) => Names[(int)type - 1];
}
